package import Essentials

/// Names a stand-in.
package typealias StandInID = Identifier<StandIn>

/// That somebody acts for the holder of a role for some time.
package struct StandIn: Hashable, Sendable {
  /// Why the holder cannot act; as little as is needed, since it touches their health.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Ill.
    case illness
    /// On leave of any kind.
    case leave
    /// Working elsewhere for a time.
    case secondment
    /// Nobody holds the role yet.
    case vacancy
    /// Anything else.
    case other

    /// What everybody may read: never that somebody is ill.
    package var words: String { self == .vacancy ? "the role is vacant" : "away" }
  }

  /// Names the stand-in.
  package let id: StandInID
  /// The school.
  package let school: SchoolID
  /// The role.
  package let role: Role
  /// Who acts.
  package let person: PersonID
  /// The first day.
  package let fromOn: CivilDate
  /// The last day; nothing until further notice.
  package private(set) var untilOn: CivilDate?
  /// Why.
  package let reason: Reason
  /// Who named them.
  package let namedBy: PersonID
  /// How often it was saved; 0 before the first time.
  package var revision: Int

  /// Names somebody who acts.
  ///
  /// - Throws: `Refusal` `stand-in.ends-before-start`.
  package init(
    id: StandInID, school: SchoolID, role: Role, person: PersonID, fromOn: CivilDate,
    untilOn: CivilDate? = nil, reason: Reason, namedBy: PersonID, revision: Int = 0
  ) throws(Refusal) {
    self.id = id
    self.school = school
    self.role = role
    self.person = person
    self.fromOn = fromOn
    self.reason = reason
    self.namedBy = namedBy
    self.revision = revision
    try end(on: untilOn)
  }

  /// Whether they act on a day, the first and the last included.
  package func covers(_ day: CivilDate) -> Bool {
    day >= fromOn && untilOn.map { day <= $0 } ?? true
  }

  /// Sets the last day.
  ///
  /// - Throws: `Refusal` `stand-in.ends-before-start`.
  package mutating func end(on day: CivilDate?) throws(Refusal) {
    if let day, day < fromOn {
      throw Refusal(
        "stand-in.ends-before-start",
        "The last day of standing in is before the first, \(fromOn.words). Change one of the two.")
    }
    untilOn = day
  }
}
