internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Makes the list of everyone whom the policy binds.
enum PeopleListPages {
  private static let pageSize = 50
  /// Where the address says how many people a list added and changed.
  static let (addedKey, changedKey) = ("added", "changed")

  /// The list, narrowed and sorted as the address says: seven statements besides those of every page, at most.
  static func reply(_ visit: Visit) async throws -> Reply {
    let reading = try await PeopleReading(visit.place)
    let standing = try await PeopleStanding(visit)
    let roles = reading.roles(on: visit.today)
    let narrowing = PeopleNarrowing(visit.query)
    let lines = narrowing.narrowed(
      reading.people.map { person in
        PeopleNarrowing.Line(
          person: person, roles: roles[person.id] ?? [], state: standing.state(of: person.id))
      }, on: visit.today)
    let count = max(1, (lines.count + pageSize - 1) / pageSize)
    let page = min(max(1, narrowing.page), count)
    return .page(
      PeoplePage(
        frame: visit.frame,
        rows: lines.dropFirst((page - 1) * pageSize).prefix(pageSize).map { row($0, visit.today) },
        total: lines.count, narrowing: shown(narrowing), columns: columns(narrowing),
        turner: PageTurner(
          page, of: count, previous: page > 1 ? narrowing.address(page: page - 1) : nil,
          next: page < count ? narrowing.address(page: page + 1) : nil),
        actions: actions(visit), news: news(visit.query), marks: visit.marks(["12", "17"])))
  }

  private static func row(_ line: PeopleNarrowing.Line, _ today: CivilDate) -> PeoplePage.Row {
    let person = line.person
    let status = person.status(on: today)
    return PeoplePage.Row(
      name: person.details.name.given, address: Paths.person(person.id.description),
      kind: PersonWords.kind(person.details) + (status == .here ? "" : " (\(status.words))"),
      roles: line.roles.map(PersonWords.title), state: line.state)
  }

  private static func shown(_ narrowing: PeopleNarrowing) -> PeoplePage.Narrowing {
    PeoplePage.Narrowing(
      search: narrowing.search,
      kinds: PersonKind.allCases.map { Field.Choice($0.rawValue, $0.words.capitalisedStart) }
        + [Field.Choice(PeopleNarrowing.left, "People who have left")],
      kind: narrowing.kind,
      roles: Role.allCases.map { Field.Choice($0.rawValue, PersonWords.title($0)) },
      role: narrowing.role, states: PersonState.choices, state: narrowing.state)
  }

  private static func columns(_ narrowing: PeopleNarrowing) -> [DataTable.Column] {
    PeopleNarrowing.columns.map { name, title in
      let isSorted = narrowing.column == name
      return DataTable.Column(
        title,
        sort: narrowing.address(sort: isSorted && !narrowing.isDescending ? "-\(name)" : name),
        order: isSorted ? (narrowing.isDescending ? .descending : .ascending) : nil)
    }
  }

  private static func actions(_ visit: Visit) -> [Link] {
    let roles = Link("Who holds which role", Paths.roles)
    guard visit.isOne(of: PeopleRoutes.keepers) else { return [roles] }
    return [
      Link("Add somebody", Paths.newPerson),
      Link("Paste names or bring in a file", Paths.importPeople),
      Link("Invite people to sign in", Paths.invitePeople), roles,
    ]
  }

  private static func news(_ query: RequestQuery) -> [String] {
    let counts = [addedKey, changedKey].map { Int(query[$0] ?? "") }
    guard let added = counts[0], let changed = counts[1] else { return [] }
    return [
      "\(PersonWords.count(added, "person was", "people were")) added, "
        + "\(PersonWords.count(changed, "was", "were")) changed."
    ]
  }
}
