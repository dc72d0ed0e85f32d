import Crypto
import Essentials
import People
import Storage
import TestSupport
import Testing

/// The rules of the ports, in memory and on both engines.
@Suite struct PersonStoreTests {
  private static let school = SchoolID(high: 7, low: 7)
  private static let other = SchoolID(high: 8, low: 8)
  private static let migrations: [any Migration] = [Migration0001Record(), Migration0002People()]
  private let keys = RecordKeys(
    site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())

  @Test(arguments: StorePlace.allCases)
  func `a person with everything comes back as they were`(place: StorePlace) async throws {
    try await withStore(place) { store, _ in
      let manager = try Self.person(1, "Grace Adeyemi", email: "head@larkfield.example")
      let details = try PersonDetails(
        name: PersonName("Łucja Ó Briain-Nguyễn", sort: "Ó Briain-Nguyễn, Łucja"), kind: .agency,
        isAlsoGovernor: true, provider: "Brightwell Supply", jobTitle: "Cover teacher",
        email: EmailAddress("lucja@larkfield.example"),
        startedOn: CivilDate("2025-09-01"), lineManager: manager.id, reference: "ARB-0042")
      let lastDay = try #require(CivilDate("2026-07-17"))
      let person = try Person(
        id: PersonID(high: 0, low: 2), school: Self.school, details: details,
        leaving: Leaving(lastDayOn: lastDay, recordedAt: Instant(microseconds: 1_234_567)))
      try await store.save(PeopleChanges(people: [person, manager]), recording: [Self.entry])
      var saved = person
      saved.revision = 1
      #expect(try await store.person(person.id, of: Self.school) == saved)
      #expect(
        try await store.person(with: EmailAddress("LUCJA@larkfield.example"), of: Self.school)
          == saved)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `people are listed by sort name`(place: StorePlace) async throws {
    try await withStore(place) { store, _ in
      let people = try [
        Self.person(1, "Priya Nair"), Self.person(2, "Joel Okoro"), Self.person(3, "Dev Kaur"),
      ]
      try await store.save(PeopleChanges(people: people), recording: [])
      let names = try await store.people(of: Self.school).map(\.details.name.given)
      #expect(names == ["Dev Kaur", "Priya Nair", "Joel Okoro"])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `people are found by the beginnings of their names, without accents`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, _ in
      let people = try [Self.person(1, "Zoë O'Neill-Grant"), Self.person(2, "Joel Okoro")]
      try await store.save(PeopleChanges(people: people), recording: [])
      func found(_ text: String) async throws -> [String] {
        try await store.people(matching: text, of: Self.school, limit: 9).map(\.details.name.given)
      }
      #expect(try await found("zoe gra") == ["Zoë O'Neill-Grant"])
      #expect(try await found("oko") == ["Joel Okoro"])
      #expect(try await found("koro") == [])
      #expect(try await found("%") == ["Zoë O'Neill-Grant", "Joel Okoro"])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `what somebody else changed meanwhile is not overwritten`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, record in
      let person = try Self.person(1, "Priya Nair")
      try await store.save(PeopleChanges(people: [person]), recording: [Self.entry])
      var seen = person
      seen.revision = 1
      try await store.save(PeopleChanges(people: [seen]), recording: [Self.entry])
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.save(PeopleChanges(people: [seen]), recording: [Self.entry])
      }
      #expect(try await record.lines(limit: 9).count == 2)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `two people cannot have one address, and may swap theirs`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, _ in
      let one = try Self.person(1, "Priya Nair", email: "a@larkfield.example")
      let two = try Self.person(2, "Joel Okoro", email: "b@larkfield.example")
      try await store.save(PeopleChanges(people: [one, two]), recording: [])
      let third = try Self.person(3, "Dev Kaur", email: "a@larkfield.example")
      await #expect(throws: Refusal.emailTaken) {
        try await store.save(PeopleChanges(people: [third]), recording: [])
      }
      let swapped = try [
        Self.person(1, "Priya Nair", email: "b@larkfield.example", revision: 1),
        Self.person(2, "Joel Okoro", email: "a@larkfield.example", revision: 1),
      ]
      try await store.save(PeopleChanges(people: swapped), recording: [])
      let found = try await store.person(
        with: EmailAddress("a@larkfield.example"), of: Self.school)
      #expect(found?.id == two.id)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `terms, stand-ins and contacts come back as they were`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, _ in
      let head = try Self.person(1, "Grace Adeyemi")
      let from = try #require(CivilDate("2024-09-01"))
      let outside = RoleHolder.outside(
        try OutsideHolder(
          name: PersonName("Mina Aldous"), organisation: "Aldous Data",
          email: EmailAddress("dpo@aldous.example")))
      let terms = try [
        TermOfOffice(
          id: TermID(high: 1, low: 1), school: Self.school, role: .headteacher,
          holder: .person(head.id), fromOn: from, untilOn: CivilDate("2026-12-31"),
          appointedBy: head.id, reason: "appointed by the governors"),
        TermOfOffice(
          id: TermID(high: 1, low: 2), school: Self.school, role: .dataProtectionOfficer,
          holder: outside, fromOn: from, appointedBy: head.id),
      ]
      let standIn = try StandIn(
        id: StandInID(high: 2, low: 1), school: Self.school, role: .headteacher, person: head.id,
        fromOn: from, reason: .illness, namedBy: head.id)
      let contact = RoleContact(
        school: Self.school, role: .dataProtectionOfficer,
        email: try EmailAddress("dpo@larkfield.example"), phone: try PhoneNumber("01632 960123"),
        verifiedOn: from, verifiedBy: head.id, verifiedFor: [.person(head.id), outside])
      try await store.save(
        PeopleChanges(people: [head], terms: terms, standIns: [standIn], contacts: [contact]),
        recording: [Self.entry])
      let offices = try await store.offices(of: Self.school)
      #expect(offices.terms.map(\.holder) == [.person(head.id), outside])
      #expect(offices.terms.map(\.reason) == ["appointed by the governors", nil])
      #expect(offices.standIns.map(\.reason) == [.illness])
      var kept = contact
      kept.revision = 1
      #expect(try await store.contacts(of: Self.school) == [kept])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a role that was given by mistake is taken back, if nobody has changed it since`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, _ in
      let head = try Self.person(1, "Grace Adeyemi")
      let given = try TermOfOffice(
        id: TermID(high: 1, low: 1), school: Self.school, role: .chairOfGovernors,
        holder: .person(head.id),
        fromOn: try #require(CivilDate("2024-09-01")), appointedBy: head.id)
      try await store.save(PeopleChanges(people: [head], terms: [given]), recording: [Self.entry])
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.save(PeopleChanges(takenBack: [given]), recording: [Self.entry])
      }
      let kept = try await store.offices(of: Self.school).terms
      #expect(kept.count == 1)
      try await store.save(PeopleChanges(takenBack: kept), recording: [Self.entry])
      #expect(try await store.offices(of: Self.school).terms.isEmpty)
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.save(PeopleChanges(takenBack: kept), recording: [Self.entry])
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a school sees and touches its own people only`(place: StorePlace) async throws {
    try await withStore(place) { store, _ in
      let person = try Self.person(1, "Priya Nair", email: "a@larkfield.example")
      try await store.save(PeopleChanges(people: [person]), recording: [])
      #expect(try await store.people(of: Self.other).isEmpty)
      #expect(try await store.person(person.id, of: Self.other) == nil)
      // The same person under another school is another row, which is not there to be changed.
      let stranger = try Self.person(1, "Joel Okoro", school: Self.other, revision: 1)
      await #expect(throws: Refusal.changedMeanwhile) {
        try await store.save(PeopleChanges(people: [stranger]), recording: [])
      }
      let kept = try await store.person(person.id, of: Self.school)
      #expect(kept?.details.name.given == "Priya Nair")
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a line that cannot be recorded keeps nothing of the change`(
    place: StorePlace
  ) async throws {
    try await withStore(place) { store, _ in
      let person = try Self.person(1, "Priya Nair")
      var entry = Self.entry
      entry.commitments = ["name": [1, 2, 3]]
      await #expect(throws: (any Error).self) {
        try await store.save(PeopleChanges(people: [person]), recording: [entry])
      }
      #expect(try await store.people(of: Self.school).isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a thousand people are saved and listed`(place: StorePlace) async throws {
    try await withStore(place) { store, _ in
      let people = try (1...1000).map {
        try Self.person(UInt64($0), "Person Number", email: "p\($0)@larkfield.example")
      }
      try await store.save(PeopleChanges(people: people), recording: [Self.entry])
      #expect(try await store.people(of: Self.school).count == 1000)
    }
  }

  private static let entry = RecordEntry(
    at: Instant(seconds: 1), actor: .program("test"), act: "people.person.added")

  private static func person(
    _ number: UInt64, _ name: String, email: String? = nil, school: SchoolID = school,
    revision: Int = 0
  ) throws -> Person {
    try Person(
      id: PersonID(high: 0, low: number), school: school,
      details: PersonDetails(
        name: PersonName(name), kind: .employee, post: .teaching,
        email: email.map { try EmailAddress($0) }),
      revision: revision)
  }

  private func withStore(
    _ place: StorePlace,
    _ body: @Sendable (any PersonStore & TermStore, any SchoolRecord) async throws -> Void
  ) async throws {
    guard let engine = place.engine else {
      let record = MemoryRecord(keys: keys)
      return try await body(MemoryPeople(record: record), record.of(Self.school))
    }
    let journal = RecordJournal(keys: keys)
    try await engine.withDatabase(Self.migrations) { database in
      for school in [Self.school, Self.other] {
        try await database.write(for: .school(school)) { connection in
          try connection.execute(
            "insert into school (school_id, name, created_at) values (?, ?, 0)",
            [.identifier(school), .text("Larkfield Primary School")])
          try journal.open(school, on: connection)
        }
      }
      try await body(
        StoredPeople(database, journal), SQLRecord(database, of: Self.school, keys: keys))
    }
  }
}
