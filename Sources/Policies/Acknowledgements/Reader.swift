package import Essentials

/// A person as far as policies are concerned: who they are to the policy, and since when.
///
/// People are kept by another context; it hands them in as this value.
package struct Reader: Hashable, Sendable {
  /// The person.
  package let id: PersonID
  /// The value of the policy's fact `who`, such as `teacher`.
  package var who: String
  /// Whether a link can be sent; paper or the shared computer serves the others.
  package var hasEmail: Bool
  /// The first day at the school.
  package var joinedOn: CivilDate
  /// The last day at the school, if it is known.
  package var leftOn: CivilDate?

  /// Describes a person.
  package init(
    id: PersonID, who: String, hasEmail: Bool, joinedOn: CivilDate, leftOn: CivilDate? = nil
  ) {
    self.id = id
    self.who = who
    self.hasEmail = hasEmail
    self.joinedOn = joinedOn
    self.leftOn = leftOn
  }

  /// Whether the person has left before a day.
  package func hasLeft(before day: CivilDate) -> Bool { leftOn.map { $0 < day } ?? false }
}
