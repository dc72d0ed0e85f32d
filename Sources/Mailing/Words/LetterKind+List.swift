extension LetterKind {
  /// What a letter was for, as a list of letters says it.
  package var purpose: String {
    switch self {
    case .signIn: "A link to sign in"
    case .invitation: "An invitation to choose a password"
    case .forgottenPassword: "A link to choose another password"
    case .pleaseAcknowledge: "The request to acknowledge a policy"
    case .acknowledgementReminder: "A reminder to acknowledge a policy"
    case .week: "The list of the week"
    case .due: "That something is due"
    case .late: "That something is late"
    case .urgent: "That something cannot wait"
    case .helpNeeded: "That somebody needs help"
    case .signature: "That a policy waits for a signature"
    case .checkpoint: "The state of the record"
    case .contacts: "The request to check contacts"
    case .review: "That a policy is due for review"
    case .termEnded: "That a role has ended"
    case .newKey: "That a new key was made for them"
    case .newKeyTold: "That somebody made a new key"
    case .farewell: "The farewell"
    }
  }
}
