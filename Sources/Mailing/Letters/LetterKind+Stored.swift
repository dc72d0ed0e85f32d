extension LetterKind {
  /// The word for the kind, in the database, the record and the log.
  package var name: String {
    switch self {
    case .signIn: "sign-in"
    case .invitation: "invitation"
    case .forgottenPassword: "forgotten-password"
    case .pleaseAcknowledge: "please-acknowledge"
    case .acknowledgementReminder: "acknowledgement-reminder"
    case .week: "week"
    case .due: "due"
    case .late: "late"
    case .urgent: "urgent"
    case .helpNeeded: "help-needed"
    case .signature: "signature"
    case .checkpoint: "checkpoint"
    case .contacts: "contacts"
    case .review: "review"
    case .termEnded: "term-ended"
    case .newKey: "new-key"
    case .newKeyTold: "new-key-told"
    case .farewell: "farewell"
    }
  }

  /// What a kind carries beside its name: three numbers, or a checkpoint.
  package var detail: String? {
    switch self {
    case .week(let counts): "\(counts.late) \(counts.thisWeek) \(counts.later)"
    case .checkpoint(let checkpoint): checkpoint.text
    default: nil
    }
  }

  /// The kind with a name and a detail; nothing for what `name` and `detail` never give.
  package init?(name: String, detail: String?) {
    switch (name, detail) {
    case ("week", let detail?):
      let numbers = detail.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3 else { return nil }
      self = .week(WeekCounts(late: numbers[0], thisWeek: numbers[1], later: numbers[2]))
    case ("checkpoint", let detail?):
      guard let checkpoint = CheckpointText(detail) else { return nil }
      self = .checkpoint(checkpoint)
    case (_, nil):
      guard let kind = Self.plain.first(where: { $0.name == name }) else { return nil }
      self = kind
    default: return nil
    }
  }

  /// Whether it is sent before all that can wait: somebody sits there and waits for it, or it cannot wait.
  package var goesFirst: Bool {
    switch self {
    case .signIn, .forgottenPassword, .urgent, .newKey, .newKeyTold: true
    default: false
    }
  }

  /// The kinds that carry nothing.
  package static let plain: [LetterKind] = [
    .signIn, .invitation, .forgottenPassword, .pleaseAcknowledge, .acknowledgementReminder, .due,
    .late, .urgent, .helpNeeded, .signature, .contacts, .review,
    .termEnded, .newKey, .newKeyTold, .farewell,
  ]
}
