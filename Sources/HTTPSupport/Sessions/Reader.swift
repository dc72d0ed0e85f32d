package import Essentials

/// A person who is signed in, as far as pages need to know.
package struct Reader: Sendable {
  /// The one task of a link, by its kind and the identifier of what it is about.
  package struct Task: Sendable, Hashable {
    /// What sort of task it is.
    package let kind: String
    /// What it is about.
    package let id: String

    /// A task.
    package init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// The school whose pages are shown.
  package let school: SchoolID
  /// Who it is.
  package let person: PersonID
  /// The name as it is shown to the person alone.
  package let name: String
  /// What the person may do today, by the roles held today.
  package let audiences: Set<Audience>
  /// The one task that the reader's link reaches; nothing for somebody who is signed in wholly.
  package let task: Task?
  /// When a second factor was last given in this session; some acts want it to be recent.
  package let provedAt: Instant?
  /// Whether the person has to open their key again, since the password or passphrase was forgotten.
  package let hasLockedKey: Bool
  /// Whether the person has no key, and could make one.
  package let lacksKey: Bool

  /// A person who is signed in.
  package init(
    school: SchoolID, person: PersonID, name: String, audiences: Set<Audience>,
    provedAt: Instant? = nil, task: Task? = nil, hasLockedKey: Bool = false,
    lacksKey: Bool = false
  ) {
    self.school = school
    self.person = person
    self.name = name
    self.audiences = audiences
    self.provedAt = provedAt
    self.task = task
    self.hasLockedKey = hasLockedKey
    self.lacksKey = lacksKey
  }
}
