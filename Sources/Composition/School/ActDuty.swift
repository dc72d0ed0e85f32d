internal import Deadlines
internal import Essentials

/// What an act leaves to be done, beside what comes again.
enum ActDuty: String, CaseIterable {
  /// What somebody who leaves had (¶47).
  case leaverAccounts = "leaver-accounts"
  /// A password that somebody who leaves knew (¶51).
  case leaverPassword = "website-password-leaver"
  /// What the work of somebody new needs (¶50).
  case joinerAccess = "joiner-access"
  /// The policy, told to somebody new before anything of the school is used (¶12, ¶17, ¶49).
  case joinerInduction = "joiner-induction"
  /// What somebody had in another place of the school.
  case moverAccess = "mover-access"
  /// What somebody had by a role for the school's pages (¶47).
  case roleAccounts = "role-accounts"
  /// A password that came with a role (¶51).
  case rolePassword = "website-password-role"
  /// What the school has in its head's name (¶47).
  case headHandover = "head-handover"
  /// A role that the school cannot do without, and that nobody has (¶18).
  case roleVacant = "role-vacant"
  /// How a role is reached, since somebody else has it (¶18).
  case contactChanged = "contact-changed"
  /// A version for those whom no letter reaches (¶12, ¶17).
  case askOnPaper = "ask-on-paper"

  /// The duty as people read it: without a name, since it may stand in a calendar.
  var kind: DutyKind {
    get throws(Refusal) { try DutyKind(name: rawValue, title: title, sentence: sentence) }
  }

  /// A few words for lists.
  var title: String {
    switch self {
    case .leaverAccounts: "What a leaver had"
    case .leaverPassword: "Website password after a leaver"
    case .joinerAccess: "Somebody new: accounts and devices"
    case .joinerInduction: "Somebody new: explain the policy"
    case .moverAccess: "Another place: accounts and devices"
    case .roleAccounts: "What came with a role"
    case .rolePassword: "Website password after a role ended"
    case .headHandover: "The school’s accounts after a head"
    case .roleVacant: "A role that nobody has"
    case .contactChanged: "Contacts after a change"
    case .askOnPaper: "The policy on paper"
    }
  }

  private var sentence: String {
    switch self {
    case .leaverAccounts:
      "Take them off the school’s accounts and pages, and get keys, badge and devices back."
    case .leaverPassword:
      "Change the password of the school website, since somebody who knew it leaves."
    case .joinerAccess:
      "Give them the accounts and devices of the school that their work needs, and no more. Whoever "
        + "has no e-mail reads the policy on paper or at a shared computer."
    case .joinerInduction:
      "Go through the policy with them before they use the school’s computers and accounts, and say "
        + "what it means to use their own device, and that nobody has to."
    case .moverAccess:
      "Take away the accounts, groups and devices that the place before needed and the new one does "
        + "not."
    case .roleAccounts:
      "Take them off the school’s accounts and pages that came with the role, and see that two "
        + "people can still manage each."
    case .rolePassword:
      "Change the password of the school website, since somebody who knew it does not need it any "
        + "more."
    case .headHandover:
      "Hand the school’s accounts, pages and mailboxes that are in the head’s name to whoever "
        + "follows, and take the old access away."
    case .roleVacant:
      "Find somebody for the role, or somebody who stands in, and appoint them under Roles."
    case .contactChanged:
      "Check that the name, address and number of the role are right, and confirm the list under "
        + "Roles."
    case .askOnPaper:
      "Bring the new version to those whom no e-mail reaches: print the sheet under Acknowledgement, and "
        + "enter who signed."
    }
  }

  /// The norms of which the first that the school's text has asks for it.
  var norms: [String] {
    switch self {
    case .leaverAccounts, .roleAccounts, .headHandover: ["p47-owned"]
    case .leaverPassword, .rolePassword: ["p51-password"]
    case .joinerAccess: ["p50-provide"]
    case .joinerInduction: ["p17-everyone", "p12-bound", "p49-tell"]
    case .askOnPaper: ["p12-bound", "p17-everyone"]
    case .moverAccess, .roleVacant, .contactChanged: []
    }
  }

  /// Whether it falls away where the text has none of these norms; the others are good practice under any text.
  var needsNorm: Bool { self == .joinerInduction }

  /// Whether paragraph 18, which has no norm, asks for it.
  var isAboutContacts: Bool { self == .roleVacant || self == .contactChanged }

  /// How many school days after its day it is not late yet.
  var graceSchoolDays: Int { self == .contactChanged ? 1 : 5 }
}
