package import Essentials

/// What the office decided about a preview.
package struct RosterConfirmation: Hashable, Sendable {
  /// What becomes of a line that could be two people.
  package enum Choice: Hashable, Sendable {
    /// Nothing.
    case leaveOut
    /// It is somebody new.
    case addAsNew
    /// It is this person.
    case sameAs(PersonID)
  }

  /// How somebody new belongs to the school.
  package struct Kind: Hashable, Sendable {
    /// The kind.
    package let kind: PersonKind
    /// What an employee does.
    package let post: Post?
    /// The agency, training provider or firm.
    package let provider: String?

    /// Confirms a kind.
    package init(_ kind: PersonKind, post: Post? = nil, provider: String? = nil) {
      self.kind = kind
      self.post = post
      self.provider = provider
    }
  }

  /// Choices, by line.
  package var choices: [Int: Choice]
  /// Kinds of people who are added, by line; without one, the suggestion, or else employee.
  package var kinds: [Int: Kind]
  /// Lines that are not to be imported, whatever would become of them.
  package var leftOut: Set<Int>

  /// Collects decisions.
  package init(
    choices: [Int: Choice] = [:], kinds: [Int: Kind] = [:], leftOut: Set<Int> = []
  ) {
    self.choices = choices
    self.kinds = kinds
    self.leftOut = leftOut
  }
}
