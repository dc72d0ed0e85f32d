/// What stands around every page of one school: its name and the policy that answers rest on.
package struct Frame: Sendable {
  /// The school's name as it writes it.
  package let school: String
  /// The policy in force, or nothing when none could be loaded and the program permits nothing.
  package let policy: PolicyStamp?
  /// Where the site is reached from outside, for print, such as `https://larkfield.example`.
  package let origin: String?

  /// A school and the policy in force there.
  package init(school: String, policy: PolicyStamp?, origin: String? = nil) {
    self.school = school
    self.policy = policy
    self.origin = origin
  }
}

/// The policy's title, version and first day, as they stand at the foot of every page.
package struct PolicyStamp: Sendable {
  /// The policy's title, such as "Social media policy".
  package let title: String
  /// The version as the policy file names it, such as "2025-06".
  package let version: String
  /// The first day in force in words, such as "Monday 9 June 2025".
  package let inForceFrom: String?

  /// A policy by its title and version.
  package init(title: String, version: String, inForceFrom: String? = nil) {
    self.title = title
    self.version = version
    self.inForceFrom = inForceFrom
  }
}
