internal import Deadlines
internal import Essentials
internal import People
internal import Views

/// What somebody's leaving set off and is still to be done, as far as the school's own lists can tell.
struct LeaverAgenda {
  let visit: Visit
  let reading: PeopleReading
  let person: Person
  /// What their acts opened: their accounts and keys, a password that they knew.
  let acts: [Deadlines.Duty]
  /// To whom their open duties go after the last day, and why.
  let successor: LeaverSuccessor?

  /// The things to do; nothing for those who stay.
  func items(openDuties: Int) -> [Agenda.Item] {
    guard let leaving = person.leaving else { return [] }
    var items = vacant(after: leaving.lastDayOn).map { item(.findSuccessor($0)) }
    items += managed.map { other in
      Agenda.Item(
        "Choose another line manager for \(other.details.name.given)",
        Paths.changePerson(other.id.description))
    }
    if openDuties > 0 { items.append(duties(openDuties, leaving.lastDayOn)) }
    let words = DutyWords(visit: visit, reading: reading)
    items += acts.filter(\.state.isOpen).map { duty in
      Agenda.Item(
        duty.kind.title, Paths.duty(duty.id.description), detail: duty.kind.sentence,
        due: words.due(duty), marks: visit.marks(duty.paragraphs))
    }
    return items
  }

  private func duties(_ count: Int, _ lastDay: CivilDate) -> Agenda.Item {
    let name = successor.map { reading.name($0.person) } ?? "The school office"
    let why = successor.map { ", \($0.why)," } ?? ""
    return Agenda.Item(
      "Hand over \(PersonWords.count(count, "open duty", "open duties"))",
      Paths.schoolDuties.with(DutiesPage.Names.holder, person.id.description),
      detail: "\(name)\(why) gets what is still open after the last day.", due: .on(lastDay))
  }

  private func item(_ consequence: Consequence) -> Agenda.Item {
    ConsequenceWords.item(consequence, about: person.id, marks: visit.marks)
  }

  /// The roles whose terms ended with the last day.
  private func ended(on day: CivilDate) -> Set<Role> {
    Set(
      reading.offices.terms.filter {
        $0.holder.person == person.id && $0.untilOn == max(day, $0.fromOn)
      }.map(\.role))
  }

  private func vacant(after day: CivilDate) -> [Role] {
    let ended = ended(on: day)
    let next = max(day.adding(days: 1), visit.today)
    return Role.allCases.filter {
      ended.contains($0) && reading.offices.holders(of: $0, on: next).isEmpty
    }
  }

  private var managed: [Person] {
    reading.people.filter {
      $0.details.lineManager == person.id && $0.status(on: visit.today) != .left
    }
  }
}
