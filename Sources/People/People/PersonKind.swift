/// How somebody belongs to the school: the list of ¶17.
package enum PersonKind: String, Hashable, Sendable, CaseIterable {
  /// Has a contract of employment with the school or its employer.
  case employee
  /// A trainee teacher on placement.
  case trainee
  /// An apprentice.
  case apprentice
  /// A governor.
  case governor
  /// Works for a firm that supplies the school, or for themselves.
  case contractor
  /// Helps without pay.
  case volunteer
  /// Agency or supply staff.
  case agency

  /// The kind in a head teacher's words.
  package var words: String {
    switch self {
    case .employee: "employee"
    case .trainee: "trainee teacher"
    case .apprentice: "apprentice"
    case .governor: "governor"
    case .contractor: "contractor"
    case .volunteer: "volunteer"
    case .agency: "agency or supply staff"
    }
  }

  /// What the firm behind the person is called, such as "agency"; nothing where there is none.
  package var providerWord: String? {
    switch self {
    case .agency: "agency"
    case .trainee, .apprentice: "training provider"
    case .contractor: "firm"
    case .employee, .governor, .volunteer: nil
    }
  }
}

/// What an employee does, as far as the policy tells teachers from others.
package enum Post: String, Hashable, Sendable, CaseIterable {
  /// Teaches.
  case teaching
  /// Everything else: teaching assistants, office, kitchen, caretaking.
  case support

  /// The post in a head teacher's words.
  package var words: String {
    switch self {
    case .teaching: "teacher"
    case .support: "support staff"
    }
  }
}
