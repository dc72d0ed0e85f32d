package import Essentials

/// What one person is told once a week: everything that waits for them, each thing once.
package struct WeeklyDigest: Hashable, Sendable {
  /// Where a duty stands in it.
  package enum Section: Int, Hashable, Sendable, CaseIterable {
    /// Late.
    case late
    /// Due by the end of the week.
    case thisWeek
    /// Due in the two weeks after.
    case soon
  }

  /// One duty in it.
  package struct Item: Hashable, Sendable {
    /// The duty.
    package let duty: DutyID
    /// Its title, which names nobody.
    package let title: String
    /// The day on which it is due.
    package let dueOn: CivilDate
    /// Where it stands.
    package let section: Section

    /// Puts a line of a digest together.
    package init(duty: DutyID, title: String, dueOn: CivilDate, section: Section) {
      self.duty = duty
      self.title = title
      self.dueOn = dueOn
      self.section = section
    }
  }

  /// Whose it is.
  package let person: PersonID
  /// The Monday of the week.
  package let weekOf: CivilDate
  /// What is in it, the most pressing first.
  package let items: [Item]

  /// Makes a digest of the duties that wait for a person; nothing where none does.
  package init?(
    for person: PersonID, weekOf monday: CivilDate, of duties: [Duty], in time: SchoolTime
  ) {
    var seen: Set<DutyID> = []
    let items = duties.compactMap { duty -> Item? in
      let dueOn = duty.due.date(in: time)
      guard duty.state.isOpen, dueOn < monday.adding(days: 21), seen.insert(duty.id).inserted else {
        return nil
      }
      let section: Section =
        duty.state == .overdue || dueOn < monday
        ? .late : dueOn < monday.adding(days: 7) ? .thisWeek : .soon
      return Item(duty: duty.id, title: duty.kind.title, dueOn: dueOn, section: section)
    }
    if items.isEmpty { return nil }
    self.person = person
    weekOf = monday
    self.items = items.sorted {
      ($0.section.rawValue, $0.dueOn, $0.duty) < ($1.section.rawValue, $1.dueOn, $1.duty)
    }
  }

  /// A digest as a store kept it: nothing is sorted or left out again.
  package init(stored items: [Item], person: PersonID, weekOf: CivilDate) {
    self.person = person
    self.weekOf = weekOf
    self.items = items
  }

  /// A name that is the same whenever the same digest is made again, so that a queue takes it once.
  package var key: String { "digest/\(weekOf)/\(person)" }
}
