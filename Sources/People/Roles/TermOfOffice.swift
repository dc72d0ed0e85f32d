package import Essentials

/// Names a term of office.
package typealias TermID = Identifier<TermOfOffice>

/// That somebody holds a role from a day, until a day or for the time being.
///
/// Terms are ended, never removed: who held a role last year stays answerable.
package struct TermOfOffice: Hashable, Sendable {
  /// Names the term.
  package let id: TermID
  /// The school.
  package let school: SchoolID
  /// The role.
  package let role: Role
  /// Who holds it.
  package let holder: RoleHolder
  /// The first day.
  package let fromOn: CivilDate
  /// The last day; nothing for the time being.
  package private(set) var untilOn: CivilDate?
  /// Who made the appointment.
  package let appointedBy: PersonID
  /// Why, in a line, such as "elected on 9 June 2025"; it is for the minutes.
  package let reason: String?
  /// How often it was saved; 0 before the first time.
  package var revision: Int

  /// States a term.
  ///
  /// - Throws: `Refusal` `term.ends-before-start`, `term.not-outside` or `term.reason-too-long`.
  package init(
    id: TermID, school: SchoolID, role: Role, holder: RoleHolder, fromOn: CivilDate,
    untilOn: CivilDate? = nil, appointedBy: PersonID, reason: String? = nil, revision: Int = 0
  ) throws(Refusal) {
    let reason = reason?.singleSpaced
    if let reason, reason.count > 200 {
      throw Refusal("term.reason-too-long", "Say why in no more than 200 characters.")
    }
    if case .outside = holder, !role.mayBeOutside {
      throw Refusal(
        "term.not-outside",
        "The \(role.words) is somebody of the school. Add them to the people first.")
    }
    self.id = id
    self.school = school
    self.role = role
    self.holder = holder
    self.fromOn = fromOn
    self.appointedBy = appointedBy
    self.reason = reason == "" ? nil : reason
    self.revision = revision
    try end(on: untilOn)
  }

  /// Whether the term runs on a day, its first and last included.
  package func covers(_ day: CivilDate) -> Bool {
    day >= fromOn && untilOn.map { day <= $0 } ?? true
  }

  /// Whether two terms share a day.
  package func overlaps(_ other: TermOfOffice) -> Bool {
    (other.untilOn.map { fromOn <= $0 } ?? true) && (untilOn.map { other.fromOn <= $0 } ?? true)
  }

  /// Sets or takes away the last day.
  ///
  /// - Throws: `Refusal` `term.ends-before-start`.
  package mutating func end(on day: CivilDate?) throws(Refusal) {
    if let day, day < fromOn {
      throw Refusal(
        "term.ends-before-start",
        "The last day in the role is before the first, \(fromOn.words). Change one of the two.")
    }
    untilOn = day
  }
}
