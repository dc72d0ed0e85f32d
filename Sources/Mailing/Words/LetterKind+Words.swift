extension LetterKind {
  /// What a letter of this kind says: of no person, and of nothing that only the page behind the link may show.
  func words(for school: String) -> LetterWords {
    switch self {
    case .signIn, .invitation, .forgottenPassword: signingIn(school)
    case .pleaseAcknowledge, .acknowledgementReminder, .signature, .review: policy(school)
    case .week(let counts):
      LetterWords(
        subject: "Your week: \(counts.total(of: "thing")) for you", lead: counts.sentences,
        action: "See what there is to do",
        because: "something at \(school) waits for you. It comes once a week at most.")
    case .due, .late, .urgent: duty(school)
    case .helpNeeded, .checkpoint, .contacts: office(school)
    case .newKey, .newKeyTold: newKey(school)
    case .termEnded, .farewell: leaving(school)
    }
  }

  /// Whoever has somebody's mailbox could have made it: the person hears it, and those who know them.
  private func newKey(_ school: String) -> LetterWords {
    switch self {
    case .newKey:
      LetterWords(
        subject: "A new key was made for you",
        lead: [
          "A new key was made for your account at \(school), because nothing opened the one before.",
          "If it was you, there is nothing to do. If you find your old recovery sheet, type it on this page.",
        ], action: "See your key",
        after: [
          "If it was not you, somebody reads your e-mail: go to the headteacher or the school office today."
        ],
        because: "the key is yours.")
    default:
      LetterWords(
        subject: "Somebody made a new key",
        lead: [
          "Somebody at \(school) made a new key, because nothing opened the one before.",
          "The record says who. Ask them in person whether it was them.",
          "If it was not, somebody else reads their e-mail: have the office change their address.",
        ], action: "See the record", because: "your role at \(school) looks after its keys.")
    }
  }

  private func signingIn(_ school: String) -> LetterWords {
    switch self {
    case .invitation:
      LetterWords(
        subject: "Your access to the policy pages of \(school)",
        lead: [
          "The policy pages of \(school) are ready for you.",
          "Open the link and choose a password. It takes about two minutes.",
        ], action: "Choose a password",
        after: ["You do not need a phone of your own for it."],
        because: "the office of \(school) put your address on its list.")
    case .forgottenPassword:
      LetterWords(
        subject: "Choose a new password",
        lead: [
          "Somebody, we hope you, asked for a new password for the policy pages of \(school).",
          "If it was you, open the link and choose one.",
        ], action: "Choose a new password",
        after: ["If it was not you, do nothing. Your password stays as it is."],
        because: "somebody typed your address on the sign-in page of \(school).")
    default:
      LetterWords(
        subject: "Your link to sign in",
        lead: ["Here is the link to sign in to the policy pages of \(school)."],
        action: "Sign in",
        after: ["If you did not ask for it, do nothing. Nobody is signed in without the link."],
        because: "somebody typed your address on the sign-in page of \(school).")
    }
  }

  private func policy(_ school: String) -> LetterWords {
    switch self {
    case .signature:
      LetterWords(
        subject: "A policy waits for your signature",
        lead: [
          "A policy of \(school) is ready to be signed by you.",
          "Read it first. If something is not right, you can send it back.",
        ], action: "Read and sign", because: "your role at \(school) signs its policies.")
    case .review:
      LetterWords(
        subject: "A policy is due for review",
        lead: [
          "A policy of \(school) comes up for review.",
          "The page says by when.",
          "It is time to settle who looks through it, and when the governors see it.",
        ], action: "See when the review is due",
        because: "your role at \(school) looks after its policies.")
    case .acknowledgementReminder:
      LetterWords(
        subject: "A policy still waits for you",
        lead: [
          "A policy of \(school) still waits to be read by you.",
          "Reading it and answering a few questions takes about five minutes.",
          "If something keeps you from it, tell the office. There is a way on paper too.",
        ], action: "Read the policy",
        because: "the policy applies to you, and we do not have your yes to it yet.")
    default:
      LetterWords(
        subject: "Please read a policy",
        lead: [
          "\(school) asks you to read a policy and to say that you have read it.",
          "That takes about five minutes. A few questions at the end show what matters for you.",
        ], action: "Read the policy", because: "the policy applies to you.")
    }
  }

  private func duty(_ school: String) -> LetterWords {
    let because = "you look after it at \(school), or stand in for somebody who does."
    return switch self {
    case .urgent:
      LetterWords(
        subject: "Please look at this now",
        lead: [
          "Something at \(school) waits for you that cannot wait.",
          "Sign in and look at it now. The page says what to do first.",
        ], action: "See what it is",
        after: ["If anybody is in danger, ring 999 before anything else."], because: because)
    case .late:
      LetterWords(
        subject: "Something is late",
        lead: [
          "Something at \(school) that you look after is late.",
          "Please do it, or say on the page why it is not done. Both are fine.",
        ], action: "See what it is", because: because)
    default:
      LetterWords(
        subject: "Something is due",
        lead: [
          "Something at \(school) that you look after is due.",
          "If you cannot do it in time, the page lets you hand it over or say why.",
        ], action: "See what it is", because: because)
    }
  }

  private func office(_ school: String) -> LetterWords {
    switch self {
    case .checkpoint:
      LetterWords(
        subject: "The state of the record",
        lead: [
          "Below is the state of the record of \(school), signed.",
          "Please keep this message. If anybody ever changed the record, it would show.",
          "There is nothing else to do. The lines hold no names.",
        ], because: "you keep the state of the record as a witness for \(school).")
    case .contacts:
      LetterWords(
        subject: "Please check the school's contacts",
        lead: [
          "Once a term, \(school) checks that its contacts are right.",
          "Look at each, change what is wrong, and say that you have checked.",
        ], action: "Check the contacts",
        because: "your role at \(school) looks after the contacts.")
    default:
      LetterWords(
        subject: "Somebody needs help from the office",
        lead: [
          "Somebody at \(school) needs help from the office with something that is due.",
          "The page says who, and what you can do.",
        ], action: "See who needs help", because: "you work in the office of \(school).")
    }
  }

  private func leaving(_ school: String) -> LetterWords {
    switch self {
    case .termEnded:
      LetterWords(
        subject: "Your role has ended",
        lead: [
          "A role that you had at \(school) has ended, and what it let you see is closed.",
          "Thank you for looking after it. You need do nothing.",
        ], because: "you had the role until now.")
    default:
      LetterWords(
        subject: "Your access ends",
        lead: [
          "Your access to the policy pages of \(school) ends with your last day. You need do nothing.",
          "If you still have keys, a badge or a device of the school, please bring them back.",
          "Thank you for your time here.",
        ], because: "you are on the list of \(school) until your last day.")
    }
  }
}

extension WeekCounts {
  fileprivate func total(of thing: String) -> String {
    Self.number(late + thisWeek + later, thing)
  }

  fileprivate var sentences: [String] {
    var parts: [String] = []
    if late > 0 { parts.append("\(Self.number(late, "thing")) late") }
    if thisWeek > 0 { parts.append("\(Self.number(thisWeek, "thing")) due this week") }
    if later > 0 { parts.append("\(Self.number(later, "thing")) due in the weeks after") }
    let list = parts.isEmpty ? "nothing that cannot wait" : parts.joined(separator: ", ")
    return ["This is what waits for you: \(list).", "The page says what each of them is."]
  }

  private static func number(_ count: Int, _ thing: String) -> String {
    count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
  }
}
