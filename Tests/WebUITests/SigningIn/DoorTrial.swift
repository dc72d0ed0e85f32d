import Composition
import Essentials
import People
import TestSupport
import WebUI

/// A school with a few people and accounts elsewhere, at whose door somebody stands with a browser.
struct DoorTrial: Sendable {
  static let way = "/sign-in/with/larkfield"

  let empty: EmptySchool
  let accounts: SchoolAccounts

  var place: OpenedSchool { empty.school }

  /// Opens it: Priya Nair teaches, Grace Adeyemi is the head teacher.
  static func with(_ body: (DoorTrial) async throws -> Void) async throws {
    let clock = MovableClock(EmptySchool.morning)
    let accounts = SchoolAccounts(now: { clock.now() })
    try await EmptySchool.with(
      clock, origin: "http://localhost", providers: [accounts.provider()]
    ) { school in
      let trial = DoorTrial(empty: school, accounts: accounts)
      try await trial.fill()
      try await body(trial)
    }
  }

  /// Somebody with a browser of their own.
  func visitor() -> Walker { Walker(empty.client) }

  /// Signs in with the school's accounts; says yes there.
  func signIn(_ walker: Walker, next: String = "") async throws {
    let there = try await walker.depart(to: Self.way + next)
    try await walker.comeBack(to: accounts.yes(to: there))
  }

  /// The acts of the record, the newest last.
  func acts() async throws -> [String] {
    try await place.place.record.entries(matching: RecordSearch(), before: nil, limit: 100)
      .map(\.entry.act).reversed()
  }

  func person(_ name: String) async throws -> Person? {
    try await place.place.office.people.people(of: place.id)
      .first { $0.details.name.given == name }
  }

  private func fill() async throws {
    let office = place.place.office
    func person(_ name: String, _ email: String) throws -> Person {
      try Person(
        id: office.newIdentifier(), school: place.id,
        details: PersonDetails(
          name: PersonName(name), kind: .employee, post: .teaching, email: EmailAddress(email)))
    }
    let priya = try person("Priya Nair", "priya.nair@larkfield.example")
    let grace = try person("Grace Adeyemi", "grace.adeyemi@larkfield.example")
    let term = try TermOfOffice(
      id: office.newIdentifier(), school: place.id, role: .headteacher, holder: .person(grace.id),
      fromOn: office.today().adding(days: -300), appointedBy: grace.id)
    try await office.people.save(
      PeopleChanges(people: [priya, grace], terms: [term]), recording: [])
  }
}
