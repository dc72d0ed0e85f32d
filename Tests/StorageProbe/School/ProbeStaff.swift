import Essentials
import People
import Storage

/// The people who have to be there before anything can be done.
enum ProbeStaff {
  static let head = PersonID(high: 2, low: 1)
  static let chair = PersonID(high: 2, low: 2)
  static let office = PersonID(high: 2, low: 3)

  /// Adds them, unless they are there: all or none.
  static func join(_ school: ProbeSchool) async throws {
    guard try await school.people.person(head, of: school.id) == nil else { return }
    let people = try [
      person(
        head, "Grace Adeyemi", .employee, .teaching, "head@larkfield.example", school.id),
      person(chair, "Ruth Whitcombe", .governor, nil, "chair@larkfield.example", school.id),
      person(office, "Dev Kaur", .employee, .support, "office@larkfield.example", school.id),
    ]
    try await school.people.save(
      PeopleChanges(people: people),
      recording: people.map { person in
        RecordEntry(
          at: school.clock.now(), actor: .program("set-up"), act: "people.person.added",
          objects: [RecordObject("person", person.id)], paragraphs: ["17"],
          facts: ["kind": person.details.kind.rawValue])
      })
  }

  private static func person(
    _ id: PersonID, _ name: String, _ kind: PersonKind, _ post: Post?, _ email: String,
    _ school: SchoolID
  ) throws -> Person {
    try Person(
      id: id, school: school,
      details: PersonDetails(
        name: PersonName(name), kind: kind, post: post, email: EmailAddress(email),
        startedOn: ProbeClock.day("2018-09-01")))
  }
}
