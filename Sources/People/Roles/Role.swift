/// A role that the policy or the law gives duties to; the raw values are those of the policy language.
///
/// The line manager is no role but a relation: see `PersonDetails/lineManager`.
package enum Role: String, Hashable, Sendable, CaseIterable {
  /// Hears concerns (¶16, ¶19, ¶37).
  case headteacher
  /// Leads on safeguarding (¶18, ¶40).
  case safeguardingLead = "designated-safeguarding-lead"
  /// Acts for the safeguarding lead (Keeping Children Safe in Education).
  case deputySafeguardingLead = "deputy-safeguarding-lead"
  /// Advises on personal data (¶18).
  case dataProtectionOfficer = "data-protection-officer"
  /// Signs the policy, and hears what concerns the head (¶18).
  case chairOfGovernors = "chair-of-governors"
  /// Acts for the chair.
  case viceChairOfGovernors = "vice-chair-of-governors"
  /// Supports staff and talks with the website provider (¶29, ¶51).
  case seniorLeadership = "senior-leadership"
  /// Keeps the list of people and sends reminders.
  case office
  /// Posts for the school (¶47).
  case publisher
  /// Looks after the website (¶51).
  case websiteProvider = "website-provider"

  /// The role in words, to stand after "the".
  package var words: String {
    switch self {
    case .headteacher: "headteacher"
    case .safeguardingLead: "designated safeguarding lead"
    case .deputySafeguardingLead: "deputy safeguarding lead"
    case .dataProtectionOfficer: "data protection officer"
    case .chairOfGovernors: "chair of governors"
    case .viceChairOfGovernors: "vice-chair of governors"
    case .seniorLeadership: "senior leadership team"
    case .office: "school office"
    case .publisher: "publisher for the school"
    case .websiteProvider: "website provider"
    }
  }

  /// Whether only one may hold it at a time.
  package var isForOne: Bool {
    switch self {
    case .headteacher, .safeguardingLead, .dataProtectionOfficer, .chairOfGovernors: true
    case .deputySafeguardingLead, .viceChairOfGovernors, .seniorLeadership, .office, .publisher,
      .websiteProvider:
      false
    }
  }

  /// Whether a school cannot do without it, so that a gap is shown.
  package var isNeeded: Bool {
    switch self {
    case .headteacher, .safeguardingLead, .deputySafeguardingLead, .dataProtectionOfficer,
      .chairOfGovernors, .office:
      true
    case .viceChairOfGovernors, .seniorLeadership, .publisher, .websiteProvider: false
    }
  }

  /// Whether only a governor may hold it.
  package var isForGovernors: Bool { self == .chairOfGovernors || self == .viceChairOfGovernors }

  /// Whether somebody from outside the school may hold it, such as a firm.
  package var mayBeOutside: Bool { self == .dataProtectionOfficer || self == .websiteProvider }

  /// The paragraphs of the model policy that name it.
  package var paragraphs: [String] {
    switch self {
    case .headteacher: ["16", "18", "37"]
    case .safeguardingLead: ["18", "40"]
    case .deputySafeguardingLead: ["40"]
    case .dataProtectionOfficer, .chairOfGovernors, .viceChairOfGovernors: ["18"]
    case .seniorLeadership: ["29", "51"]
    case .office: ["12"]
    case .publisher: ["47"]
    case .websiteProvider: ["51"]
    }
  }

  /// The role whose holders act when this one's are away.
  ///
  /// Only away: what concerns somebody never goes to those who work under them.
  package var deputy: Role? {
    switch self {
    case .headteacher: .seniorLeadership
    case .safeguardingLead: .deputySafeguardingLead
    case .chairOfGovernors: .viceChairOfGovernors
    default: nil
    }
  }

  /// The role that a matter goes to when nobody in this one may act; after the last, outside.
  package var above: Role? {
    switch self {
    case .headteacher, .viceChairOfGovernors: .chairOfGovernors
    case .safeguardingLead, .dataProtectionOfficer, .seniorLeadership, .office: .headteacher
    case .deputySafeguardingLead: .safeguardingLead
    case .chairOfGovernors: .viceChairOfGovernors
    case .publisher: .office
    case .websiteProvider: .seniorLeadership
    }
  }
}
