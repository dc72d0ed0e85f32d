internal import Essentials
internal import People
internal import Views

/// What somebody's leaving set off and is still to be done, as far as the school's own lists can tell.
struct LeaverAgenda {
  let visit: Visit
  let reading: PeopleReading
  let person: Person
  /// To whom their open duties go after the last day, and why.
  let successor: LeaverSuccessor?

  /// The things to do; nothing for those who stay.
  ///
  /// Keys, accounts and the website's password stand here for as long as the leaving can be taken back: no list tells
  /// whether they were done, the duties do.
  func items(openDuties: Int) -> [Agenda.Item] {
    guard let leaving = person.leaving else { return [] }
    var items = vacant(after: leaving.lastDayOn).map { item(.findSuccessor($0)) }
    items += managed.map { other in
      Agenda.Item(
        "Choose another line manager for \(other.details.name.given)",
        Paths.changePerson(other.id.description))
    }
    if openDuties > 0 { items.append(duties(openDuties, leaving.lastDayOn)) }
    let isFresh =
      visit.place.now() <= leaving.recordedAt.adding(seconds: Int64(UndoLeaver.days) * 86_400)
    if isFresh {
      let due = Agenda.Due.on(leaving.lastDayOn)
      items.append(item(.takeOffOfficialAccounts(person.id), due))
      if !ended(on: leaving.lastDayOn).isDisjoint(with: [.publisher, .websiteProvider]) {
        items.append(item(.changeWebsitePassword, due))
      }
      items.append(item(.returnKeysAndDevices(person.id), due))
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

  private func item(_ consequence: Consequence, _ due: Agenda.Due? = nil) -> Agenda.Item {
    ConsequenceWords.item(consequence, about: person.id, due: due, marks: visit.marks)
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
