/// What stands around every page of one school: its name and the policy that answers rest on.
package struct Frame: Sendable {
  /// The school's name as it writes it.
  package let school: String
  /// The policy in force, or nothing when none could be loaded and the program permits nothing.
  package let policy: PolicyStamp?
  /// Where the site is reached from outside, for print, such as `https://larkfield.example`.
  package let origin: String?
  /// Who is signed in, or nothing on the public site.
  package let reader: Reader?
  /// Whether the public site leads to the sign-in page.
  package let offersSignIn: Bool
  /// Whether the school is still being set up, so that there is nowhere else to go yet.
  package let isBeingSetUp: Bool

  /// A school and the policy in force there, as the public or a person who is signed in sees it.
  package init(
    school: String, policy: PolicyStamp?, origin: String? = nil, reader: Reader? = nil,
    offersSignIn: Bool = false, isBeingSetUp: Bool = false
  ) {
    self.school = school
    self.policy = policy
    self.origin = origin
    self.reader = reader
    self.offersSignIn = offersSignIn
    self.isBeingSetUp = isBeingSetUp
  }

  /// The whole address of a page, for paper, where nothing can be followed.
  package func whole(_ address: Address) -> String { (origin ?? "") + address.text }

  /// The person who is signed in, as the head of every page names them.
  package struct Reader: Sendable {
    let name: String
    /// The title of the place where what they look after is gathered, such as "Office desk".
    let desk: String
    /// The token with which they may sign out.
    let token: CSRFField

    /// A person by name, their desk by its title, and the token of their session.
    package init(name: String, desk: String, token: CSRFField) {
      self.name = name
      self.desk = desk
      self.token = token
    }
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
