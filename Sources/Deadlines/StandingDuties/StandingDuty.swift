import Essentials

/// Something that comes again by the calendar: what, whose, how often, and what is to be shown for it.
package struct StandingDuty: Hashable, Sendable {
  /// Whose it is.
  package enum Bearer: Hashable, Sendable {
    /// That of whoever holds a role, once for the school.
    case role(String)
    /// Everybody's in a group of people, once for each, such as `staff`.
    case each(String)
  }

  /// What sort of thing is due; its name is the standing duty's name.
  package var kind: DutyKind
  /// Whose it is.
  package var bearer: Bearer
  /// The labels of the paragraphs that ask for it.
  package var paragraphs: [String]
  /// The norm of the policy that asks for it, where one does.
  package var norm: String?
  /// When it comes again.
  package var recurrence: Recurrence
  /// Where a day goes on which the school is closed.
  package var whenClosed: WhenClosed
  /// How many school days before it is due it is opened and shown.
  package var noticeSchoolDays: Int
  /// How many school days after it is due it does not count as late.
  package var graceSchoolDays: Int
  /// What is to be shown for it.
  package var proofWanted: ProofWanted
  /// The name of the guidance that is shown beside it, where there is one.
  package var guidance: String?

  /// What is opened for one bearer at one time.
  func draft(for owner: DutyOwner, at occurrence: Occurrence) -> DutyDraft {
    DutyDraft(
      kind: kind, owner: owner, due: .on(occurrence.dueOn),
      source: norm.map(DutySource.norm) ?? .school, paragraphs: paragraphs,
      series: DutySeries(standing: kind.name, period: occurrence.period, bearer: owner),
      proofWanted: proofWanted, graceSchoolDays: graceSchoolDays)
  }

  /// Whose duties are opened for one time, given who is who.
  ///
  /// Somebody who came after it was due is not asked for it, nor is somebody who has left.
  func owners(of occurrence: Occurrence, today: CivilDate, among people: DutyPeople) -> [DutyOwner]
  {
    switch bearer {
    case .role(let role): return [.role(role)]
    case .each(let group):
      let now = people.members(group, today)
      guard occurrence.dueOn < today else { return now.map(DutyOwner.person) }
      let then = Set(people.members(group, occurrence.dueOn))
      return now.filter(then.contains).map(DutyOwner.person)
    }
  }
}
