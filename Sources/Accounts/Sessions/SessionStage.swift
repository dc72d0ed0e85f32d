package import Essentials

/// How far somebody has come with signing in: every stage but `signedIn` reaches its own pages only.
package enum SessionStage: Sendable, Hashable {
  /// A link was used that lets the person choose a password, and nothing else.
  case choosesPassword
  /// The password, or what stands in its place, was right; the second factor is asked for.
  case needsSecondFactor
  /// The same, and there is no second factor yet: the person sets one up first.
  case mustSetUpSecondFactor
  /// The person is signed in.
  case signedIn
  /// A link reached one task, and nothing else may be done.
  case task(OneTask)
}

/// The one thing that somebody without an account may do through a link.
package struct OneTask: Sendable, Hashable {
  /// What it is, in a word, such as `acknowledge` or `duty`.
  package let kind: String
  /// What it is about: an identifier as `Identifier.description` gives it.
  package let id: String

  /// Names a task.
  package init<Mark>(_ kind: String, _ id: Identifier<Mark>) {
    self.kind = kind
    self.id = id.description
  }

  /// A task as it was read from the database.
  package init(kind: String, id: String) {
    self.kind = kind
    self.id = id
  }
}
