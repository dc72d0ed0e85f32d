import Essentials
import Ledger
import Mailing
import People
import Storage
import TestSupport

/// A school that uses the stores of people, letters and the record for everything that they are for.
struct StoresInUse: Sendable {
  let id = SchoolID(high: 1, low: 1)
  let now = Instant(seconds: 1_749_456_000)
  let database: any SQLDatabase
  let unwatched: any SQLDatabase

  var journal: RecordJournal { RecordJournal(keys: KeptSchool.keys) }
  var line: RecordEntry { SampleDuties.line }

  /// The record comes last: it is signed with another key by the letters.
  func all() async throws {
    try await useSchools()
    try await usePeople()
    try await useLists()
    try await usePolicies()
    try await useLetters()
    try await useRecord()
  }

  private func useSchools() async throws {
    let store = SQLSchoolStore(database, journal: journal)
    var school = try People.School(id: id, name: "Larkfield Primary School", createdAt: now)
    try await store.open(school, recording: [line])
    school.revision = 1
    try await store.save(school, recording: [line])
    _ = try await store.schools()
    // One of the time before schools had settings.
    let older = SchoolID(high: 1, low: 9)
    try await unwatched.write(for: .school(older)) { [journal] connection in
      try connection.execute(
        "insert into school (school_id, name, created_at) values (?, ?, 0)",
        [.identifier(older), .text("Ashgrove")])
      try journal.open(older, on: connection)
    }
    if let found = try await store.school(older) { try await store.save(found, recording: []) }
  }

  private func person(_ id: PersonID, _ name: String, revision: Int) throws -> Person {
    try Person(
      id: id, school: self.id,
      details: PersonDetails(
        name: PersonName(name), kind: .employee, post: .teaching,
        email: EmailAddress("\(id.low)@larkfield.example"),
        lineManager: id == KeptSchool.head ? nil : KeptSchool.head),
      revision: revision)
  }

  private func usePeople() async throws {
    let store = SQLPersonStore(database, journal: journal)
    let from = SamplePolicies.day("2024-09-01")
    for revision in 0...1 {
      let people = try [
        person(KeptSchool.head, "Grace Adeyemi", revision: revision),
        person(KeptSchool.chair, "Ruth Whitcombe", revision: revision),
        person(KeptSchool.office, "Dev Kaur", revision: revision),
        person(KeptSchool.teacher, "Priya Nair", revision: revision),
        person(KeptSchool.assistant, "Joel Okoro", revision: revision),
      ]
      var term = try TermOfOffice(
        id: TermID(high: 1, low: 1), school: id, role: .headteacher,
        holder: .person(KeptSchool.head), fromOn: from, appointedBy: KeptSchool.chair)
      term.revision = revision
      var standIn = try StandIn(
        id: StandInID(high: 2, low: 1), school: id, role: .headteacher, person: KeptSchool.chair,
        fromOn: from, reason: .illness, namedBy: KeptSchool.chair)
      standIn.revision = revision
      var contact = RoleContact(
        school: id, role: .headteacher, email: try EmailAddress("head@larkfield.example"),
        phone: try PhoneNumber("01632 960123"), verifiedOn: from, verifiedBy: KeptSchool.office,
        verifiedFor: [])
      contact.revision = revision
      try await store.save(
        PeopleChanges(people: people, terms: [term], standIns: [standIn], contacts: [contact]),
        recording: [line])
    }
    let given = try TermOfOffice(
      id: TermID(high: 1, low: 2), school: id, role: .publisher,
      holder: .person(KeptSchool.teacher), fromOn: from, appointedBy: KeptSchool.head)
    try await store.save(PeopleChanges(terms: [given]), recording: [line])
    let kept = try await SQLTermStore(database).offices(of: id).terms.filter { $0.id == given.id }
    try await store.save(PeopleChanges(takenBack: kept), recording: [line])
    _ = try await store.people(of: id)
    _ = try await store.person(KeptSchool.head, of: id)
    _ = try await store.person(with: EmailAddress("1@larkfield.example"), of: id)
    _ = try await store.people(matching: "gr ad", of: id, limit: 9)
    _ = try await SQLTermStore(database).offices(of: id)
    _ = try await SQLTermStore(database).contacts(of: id)
  }

  private func useLists() async throws {
    let store = SQLPendingRosterStore(
      database, journal: journal, seal: PlainSeal.seal, open: PlainSeal.open)
    var roster = PendingRoster(
      id: PendingRosterID(high: 6, low: 1), school: id, madeBy: KeptSchool.office, form: .pasted,
      subject: .staff, content: Array("Priya Nair".utf8), createdAt: now)
    try await store.save(roster, recording: [])
    roster.revision = 1
    try await store.save(roster, recording: [])
    _ = try await store.roster(roster.id, of: id, at: now)
    _ = try await store.expired(of: id, at: now)
    try await store.remove(roster.id, of: id, recording: [])
  }

  private func useLetters() async throws {
    let kept = KeptLetters(database)
    let address = try MailAddress("priya@larkfield.example")
    try await kept.queue(
      KeptLetters.letter(1), KeptLetters.letter(2),
      KeptLetters.letter(3, .signIn, link: KeptLetters.secretLink()))
    struct LostKey: Error {}
    let later = KeptLetters(
      database, seal: LetterSeal(seal: { _, _, _ in [] }, open: { _, _, _ in throw LostKey() }))
    let claimed = try await later.claim()
    _ = try await kept.store.putBack(Array(claimed.prefix(1)), until: now)
    for letter in claimed.dropFirst() {
      _ = try await kept.store.settle(
        letter, as: .sent(at: now), address: address, recording: [line])
    }
    _ = try await kept.store.bounce(address, in: id, at: now, sentSince: Instant(seconds: 0)) {
      _ in KeptLetters.line("mailing.address.bounced")
    }
    _ = try await kept.store.isBounced(address, in: id)
    _ = try await kept.store.bounced(among: [address], in: id)
    for letter in try await kept.store.troubled(in: id, limit: 9) {
      _ = try await kept.store.letter(letter.id, in: id)
      _ = try await kept.store.address(of: letter.id, in: id)
      try await kept.store.change(
        letter, to: .setAside(at: now), usingAddressAgain: true, recording: [line])
    }
    try await kept.store.forget(endedBefore: now.adding(seconds: 9), in: id) { _ in
      KeptLetters.line("mailing.letters.forgotten")
    }
  }

  private func useRecord() async throws {
    // Enough lines for the digests of a full row.
    try await database.write(for: .school(id)) { [journal, id] connection in
      try journal.append((0..<300).map(SampleRecord.entry), of: id, on: connection)
    }
    let record = SQLRecord(database, of: id, keys: KeptSchool.keys)
    let size = try await record.checkpoint().checkpoint.size
    _ = try await record.mark()
    _ = try await record.checkpoint(at: size - 7)
    for filter in [
      RecordFilter(), RecordFilter(thing: KeptSchool.head.description),
      RecordFilter(actPrefix: "people."),
      RecordFilter(since: Instant(seconds: 1), until: now),
    ] {
      _ = try await record.lines(filter, limit: 9)
      _ = try await record.lines(filter, before: 200, limit: 9)
      _ = try await record.count(filter)
    }
    _ = try await record.receipt(for: 1)
    _ = try await record.consistency(from: 3, to: size)
    try await record.export { _ in }
  }
}
