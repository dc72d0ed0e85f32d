import Accounts
import Deadlines
import Essentials
import Mailing
import People
import Storage
import TestSupport
import Vault

/// One of two schools in a database, with the stores of people, accounts, duties, dates, lists and letters.
///
/// Both schools have people, duties, lists and letters of the same identifiers. Only what is found without knowing the
/// school, the digests of cookies and calendars and the identifiers of passkeys, is each school's own.
struct NewerStores: Sendable {
  private static let people = [SampleDuties.head, SampleDuties.priya, SampleDuties.dev]
  private static let rosterID = PendingRosterID(high: 6, low: 1)
  private static let holder = [UInt8](repeating: 6, count: 32)
  private static let attempt = AttemptKeys(
    account: Array(repeating: 1, count: 16), network: Array(repeating: 2, count: 16))
  private static let now = SampleAccounts.now

  let id: SchoolID
  /// Tells the schools apart where identifiers must not be the same.
  let mark: UInt8
  let database: any SQLDatabase

  private var journal: RecordJournal { RecordJournal(keys: KeptSchool.keys) }
  private var schools: SQLSchoolStore { SQLSchoolStore(database, journal: journal) }
  private var persons: SQLPersonStore { SQLPersonStore(database, journal: journal) }
  private var accounts: SQLAccountStore { SQLAccountStore(database, journal: journal) }
  private var calendars: SQLCalendarStore { SQLCalendarStore(database, journal: journal) }
  private var readings: SQLReadingStore { SQLReadingStore(database, journal: journal) }
  private var feeds: SQLCalendarFeedStore { SQLCalendarFeedStore(database, journal: journal) }
  private var letters: KeptLetters { KeptLetters(database) }
  private var duties: SQLDutyStore {
    SQLDutyStore(database, journal: journal, seal: PlainSeal.seal, open: PlainSeal.open)
  }
  private var rosters: SQLPendingRosterStore {
    SQLPendingRosterStore(
      database, journal: journal, seal: PlainSeal.seal, open: PlainSeal.open)
  }
  private var line: RecordEntry { SampleDuties.line }
  private var session: Session {
    get throws { try SampleAccounts.session(UInt64(mark), of: SampleDuties.priya, in: id) }
  }
  private var feed: CalendarFeed {
    CalendarFeed(
      school: id, person: SampleDuties.priya, digest: Array(repeating: mark, count: 32),
      madeAt: Self.now)
  }

  /// Every row of the school's in every table that has schools, byte for byte.
  func rows() async throws -> [String: [[SQLValue]]] {
    let tables = try await SQLSchema.tables(of: database)
      .filter { $0.columns.contains { $0.name == "school_id" } }.map(\.name)
    return try await database.read(for: .installation) { [id] connection in
      var found: [String: [[SQLValue]]] = [:]
      for table in tables {
        let rows = try connection.rows(
          "select * from \(table) where school_id = ?", [.identifier(id)]
        ) { $0.values }
        found[table] = rows.sorted { "\($0)" < "\($1)" }
      }
      return found
    }
  }

  /// Opens the school with its people.
  func open() async throws {
    try await schools.open(
      People.School(id: id, name: "Larkfield Primary School", createdAt: Self.now), recording: [])
    let people = try zip(Self.people, ["Grace Adeyemi", "Priya Nair", "Dev Kaur"]).map {
      person, name in
      try Person(
        id: person, school: id,
        details: PersonDetails(name: PersonName(name), kind: .employee, post: .teaching))
    }
    let term = try TermOfOffice(
      id: Identifier(high: 4, low: 1), school: id, role: .headteacher,
      holder: .person(SampleDuties.head), fromOn: SampleDuties.day("2024-09-01"),
      appointedBy: SampleDuties.head)
    try await persons.save(PeopleChanges(people: people, terms: [term]), recording: [line])
  }

  /// Puts something into every table of the newer stores.
  func fill() async throws {
    let account = try SampleAccounts.full(SampleDuties.priya, in: id, mark: mark)
    let escrow = try SchoolEscrow.make(for: id, random: SampleAccounts.random).escrow
    try await accounts.save(
      [
        .put(account), .start(try session),
        .add(try SampleAccounts.link(to: SampleDuties.priya, in: id)),
        .entrust(escrow, replacing: nil, at: Self.now),
        .keepFormer(try SampleAccounts.former(SampleDuties.priya, in: id)),
        .answer(
          AnsweredChallenge(
            holder: Self.holder, challenge: try .fresh(random: SampleAccounts.random),
            expiresAt: Self.now.adding(seconds: 300))),
      ], in: id, recording: [line])
    _ = try await accounts.attempt(Self.attempt, in: id, at: Self.now)
    try await fillDuties()
    let list = PendingRoster(
      id: Self.rosterID, school: id, madeBy: SampleDuties.dev, form: .pasted, subject: .staff,
      content: Array("Joel Okoro".utf8), createdAt: Self.now)
    try await rosters.save(list, recording: [line])
    try await letters.queue(
      KeptLetters.letter(1, of: id), KeptLetters.letter(2, of: id), in: id)
    _ = try await letters.store.bounce(
      address, in: id, at: Self.now, sentSince: Self.now
    ) { _ in KeptLetters.line("mailing.address.bounced") }
  }

  private func fillDuties() async throws {
    let duty = try SampleDuties.duty(
      1, SampleDuties.draft(series: SampleDuties.place()), of: id)
    let digest = try WeeklyDigest(
      for: SampleDuties.priya, weekOf: SampleDuties.day("2025-06-09"), of: [duty],
      in: SampleDuties.time())
    try await duties.save(
      DutyWrites(
        duties: [duty], notices: [notice(duty)], digests: digest.map { [$0] } ?? []),
      of: id, recording: [line])
    let day = try SampleDuties.day("2025-06-09")
    try await calendars.save(
      SchoolDates(
        terms: [SchoolTerm(name: "Summer", firstOn: day, lastOn: day.adding(days: 40))],
        closures: [SchoolClosure(name: "Flood", reason: .other, firstOn: day, lastOn: day)],
        insetDays: [day]), of: id, recording: [line])
    try await readings.save(
      DeadlineReading.usual.changed(.promptly, to: .within(.now), because: "Agreed."), of: id,
      recording: [line])
    try await feeds.save(feed, recording: [line])
  }

  /// Changes, ends or removes everything that `fill` put there.
  func useUp() async throws {
    let (late, everything) = (Self.now.adding(seconds: 400 * 86_400), LinkPurpose.allCases)
    try await accounts.saw(try session.id, in: id, at: Self.now.adding(seconds: 60))
    if var account = try await accounts.account(of: SampleDuties.priya, in: id) {
      account.disabledAt = Self.now
      try await accounts.save([.put(account)], in: id, recording: [line])
    }
    try await accounts.save(
      [
        .endAll(SampleDuties.priya, except: nil),
        .voidLinks(SampleDuties.priya, Set(everything), task: nil), .forgive(Self.attempt),
        .forgetExpired(before: late),
      ], in: id, recording: [line])
    if let duty = try await duties.duty(DutyID(high: 7, low: 1), of: id) {
      let (closed, opened) = try duty.handedOver(
        to: .role("office"), as: DutyID(high: 7, low: 2), by: .person(SampleDuties.head),
        at: Self.now, in: SampleDuties.time())
      try await duties.save(
        DutyWrites(duties: [closed, opened], expected: [duty.id: duty.revision]), of: id,
        recording: [line])
      try await duties.take([notice(duty).key], in: id, at: Self.now, recording: [line])
    }
    try await calendars.save(.none, of: id, recording: [line])
    try await readings.save(.usual, of: id, recording: [line])
    try await feeds.remove(of: SampleDuties.priya, in: id, recording: [line])
    try await rosters.remove(Self.rosterID, of: id, recording: [line])
    for number in [UInt64(1), 2] {
      let letter = KeptLetters.letter(number, of: id)
      try await letters.store.change(
        letter, to: .setAside(at: Self.now), usingAddressAgain: false,
        recording: [KeptLetters.line("mailing.test")])
    }
    try await letters.store.forget(endedBefore: late, in: id) { _ in
      KeptLetters.line("mailing.letter.forgotten")
    }
    let leaving = Leaving(lastDayOn: try SampleDuties.day("2025-06-30"), recordedAt: Self.now)
    let leavers = try await persons.people(of: id).map { person in
      try Person(
        id: person.id, school: id, details: person.details, leaving: leaving,
        revision: person.revision)
    }
    try await persons.save(PeopleChanges(people: leavers), recording: [line])
  }

  private func hasAnswered() async throws -> Bool {
    try await database.read(for: .school(id)) { [id] connection in
      try connection.firstRow(
        "select 1 from passkey_challenge where school_id = ? and holder = ?",
        [.identifier(id), .bytes(Self.holder)]
      ) { try $0.int(0) } != nil
    }
  }

  /// What the school finds by the identifiers that the other one uses too, a word for each thing.
  func found() async throws -> [String] {
    var found: [String] = []
    func look(_ word: String, _ isThere: Bool) { if isThere { found.append(word) } }
    let priya = SampleDuties.priya
    look("account", try await accounts.account(of: priya, in: id) != nil)
    look("states", try await !accounts.states(in: id).isEmpty)
    look("former keys", try await !accounts.formerKeys(of: priya, in: id).isEmpty)
    look("sessions", try await !accounts.sessions(of: priya, in: id).isEmpty)
    look("escrow", try await accounts.escrow(of: id) != nil)
    look("challenge", try await hasAnswered())
    look("duty", try await duties.duty(DutyID(high: 7, low: 1), of: id) != nil)
    look("open duties", try await !duties.openDuties(of: id).isEmpty)
    look("own duties", try await !duties.duties(of: [.person(priya)], in: id).isEmpty)
    look("series", try await !duties.taken([SampleDuties.place()], in: id).isEmpty)
    look("notices", try await !duties.waitingNotices(in: id).isEmpty)
    look("digests", try await !duties.waitingDigests(in: id).isEmpty)
    look("dates", try await calendars.dates(of: id) != SchoolDates.none)
    look("readings", try await readings.reading(of: id) != DeadlineReading.usual)
    look("feed", try await feeds.feed(of: priya, in: id) != nil)
    look("list", try await rosters.roster(Self.rosterID, of: id, at: Self.now) != nil)
    for number in [UInt64(1), 2] {
      let letter = LetterID(high: 9, low: number)
      look("letter", try await letters.store.letter(letter, in: id) != nil)
    }
    look("address", try await letters.store.isBounced(address, in: id))
    return found
  }

  private var address: MailAddress {
    get throws { try MailAddress("priya.nair@larkfield.example") }
  }

  private func notice(_ duty: Deadlines.Duty) -> DutyNotice {
    DutyNotice(
      recipient: SampleDuties.priya, duty: duty.id, reason: .late, at: Self.now, isUrgent: false)
  }
}
