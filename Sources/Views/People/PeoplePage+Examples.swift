import Essentials

extension PeoplePage {
  package static let examples: KeyValuePairs = [
    "ordinary": PeoplePage(
      frame: .office, rows: people, total: people.count, narrowing: narrowing(),
      columns: columns, turner: PageTurner(1, of: 1, previous: nil, next: nil),
      actions: actions, marks: [ParagraphMark("12"), ParagraphMark("17")]),
    "after a list": PeoplePage(
      frame: .office, rows: Array(people.prefix(2)), total: 2, narrowing: narrowing(),
      columns: columns, turner: PageTurner(1, of: 1, previous: nil, next: nil), actions: actions,
      news: ["2 people were added, 1 was changed."]),
    "second of many pages": PeoplePage(
      frame: .office, rows: many, total: 1_004, narrowing: narrowing(search: "a", kind: "employee"),
      columns: columns,
      turner: PageTurner(2, of: 21, previous: Paths.people, next: Paths.people),
      actions: actions),
    "nobody matches": PeoplePage(
      frame: .office, rows: [], total: 0, narrowing: narrowing(search: "<Nobody>"),
      columns: columns, turner: PageTurner(1, of: 1, previous: nil, next: nil),
      actions: actions),
    "empty": PeoplePage(
      frame: .office, rows: [], total: 0, narrowing: narrowing(), columns: columns,
      turner: PageTurner(1, of: 1, previous: nil, next: nil), actions: actions),
    "to be read only": PeoplePage(
      frame: .chair, rows: Array(people.prefix(3)), total: 3, narrowing: narrowing(),
      columns: columns, turner: PageTurner(1, of: 1, previous: nil, next: nil)),
  ]

  private static let actions = [
    Link("Add somebody", Paths.newPerson),
    Link("Paste names or bring in a file", Paths.importPeople),
    Link("Who holds which role", Paths.roles),
  ]

  private static let columns = [
    DataTable.Column("Name", sort: Paths.people, order: .ascending),
    DataTable.Column("Kind", sort: Paths.people), DataTable.Column("Roles", sort: Paths.people),
    DataTable.Column("Acknowledged", sort: Paths.people),
  ]

  private static func narrowing(search: String = "", kind: String? = nil) -> Narrowing {
    Narrowing(
      search: search,
      kinds: [Field.Choice("employee", "Employees"), Field.Choice("governor", "Governors")],
      kind: kind, roles: [Field.Choice("headteacher", "Headteacher")],
      states: [Field.Choice("no", "Not yet"), Field.Choice("late", "Late")])
  }

  private static let people = [
    Row(
      name: "Grace Adeyemi", address: Paths.person("p1"), kind: "Employee",
      roles: ["Headteacher", "Safeguarding lead"], state: .acknowledged(.june(2))),
    Row(
      name: "Mina Aldous", address: Paths.person("p7"), kind: "Contractor",
      roles: ["Data protection officer"], state: .asked(until: .june(27))),
    Row(
      name: "Sam Birch", address: Paths.person("p6"), kind: "Contractor, Halden Web",
      roles: ["Website provider"], state: .late(since: .june(6))),
    Row(
      name: "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll",
      address: Paths.person("p8"), kind: "Governor", state: .notAsked),
    Row(
      name: "Siân Llywelyn-Łuczak", address: Paths.person("p9"), kind: "Trainee",
      state: .question),
    Row(
      name: "محمد الأحمد", address: Paths.person("p10"), kind: "Agency staff, Bright Supply",
      state: .excused),
    Row(
      name: "Robert'); <b>DROP</b> \u{202E}selbaT", address: Paths.person("p11"),
      kind: "Volunteer", state: .notAsked),
  ]

  private static let many = (0..<50).map { number in
    let person = people[number % people.count]
    return Row(
      name: "\(person.name) \(number + 51)", address: person.address, kind: "Employee",
      roles: person.roles, state: person.state)
  }
}
