import Essentials
import People
import TestSupport
import Testing

@Suite struct SchoolTests {
  private let store = MemorySchoolStore()
  private let book: SchoolBook
  private let grace = RecordActor.person(PersonID(high: 2, low: 1))

  init() {
    book = SchoolBook(
      store: store, newIdentifier: IdentifierSource { (1, 1) },
      now: { Instant(seconds: 1_749_450_000) })
  }

  private func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }

  private func settings(
    weekday: Int = 1, digest: String = "07:30", from: String = "17:00", until: String = "07:00",
    domain: String? = nil
  ) throws -> SchoolSettings {
    try SchoolSettings(
      hours: .usual, digestWeekday: weekday, digestAt: time(digest), quietFrom: time(from),
      quietUntil: time(until), signInDomain: domain)
  }

  private func code(_ body: () async throws -> Void) async -> String? {
    await #expect(throws: Refusal.self) { try await body() }?.code
  }

  @Test func `a school is opened by the program, and its name stays out of the record`()
    async throws
  {
    let school = try await OpenSchool(book)(named: "  Larkfield   Primary School ")
    #expect(school.name == "Larkfield Primary School")
    #expect(await store.school(school.id) == school)
    let line = try #require(await store.entries.first)
    #expect(line.act == "people.school.opened")
    #expect(line.actor == .program("set-up"))
    #expect(line.facts.isEmpty)
  }

  @Test(arguments: ["", "   ", "123", "Lark\u{202E}field", "Lark\u{0}field"])
  func `a school has a name that can be read`(name: String) async {
    #expect(await code { _ = try await OpenSchool(book)(named: name) } == "school.name")
  }

  @Test func `a school's name is no essay`() async {
    let name = String(repeating: "a", count: 121)
    #expect(await code { _ = try await OpenSchool(book)(named: name) } == "school.name-too-long")
  }

  @Test func `a school is renamed once`() async throws {
    let school = try await OpenSchool(book)(named: "Larkfield")
    for _ in 0..<2 {
      let renamed = try await RenameSchool(book)(school.id, to: "Larkfield School", by: grace)
      #expect(renamed.name == "Larkfield School")
      #expect(renamed.revision == 2)
    }
    #expect(
      await store.entries.map(\.act) == ["people.school.opened", "people.school.renamed"])
  }

  @Test func `changed settings say in the record what is different and nothing else`()
    async throws
  {
    let school = try await OpenSchool(book)(named: "Larkfield")
    let change = ChangeSchoolSettings(book)
    let settings = try settings(digest: "08:00", domain: "@Larkfield.example")
    for _ in 0..<2 {
      let changed = try await change(school.id, to: settings, by: grace)
      #expect(changed.settings == settings)
      #expect(changed.settings.signInDomain == "larkfield.example")
    }
    #expect(
      await store.entries.dropFirst().map(\.facts) == [
        ["digest": "weekday 1 at 08:00", "sign-in-domain": "larkfield.example"]
      ])
  }

  @Test func `settings that would never send anything are refused`() async {
    #expect(await code { _ = try settings(weekday: 6) } == "digest.weekday")
    #expect(await code { _ = try settings(until: "18:00") } == "quiet-hours.always")
    #expect(await code { _ = try settings(digest: "06:59") } == "digest.in-quiet-hours")
    #expect(await code { _ = try settings(digest: "17:00") } == "digest.in-quiet-hours")
  }

  @Test(arguments: ["larkfield", "a@b.example", "larkfield.example, next", "-x.example"])
  func `a domain is what stands after the @`(domain: String) async {
    #expect(await code { _ = try settings(domain: domain) } == "school.domain")
  }

  @Test func `no domain is no domain`() throws {
    #expect(try settings(domain: " ").signInDomain == nil)
    #expect(try settings(domain: "@").signInDomain == nil)
    #expect(try settings() == .usual)
  }

  @Test func `setting up is finished once the roles were confirmed, and only once`()
    async throws
  {
    let school = try await OpenSchool(book)(named: "Larkfield")
    let finish = FinishSetUp(book)
    #expect(await code { _ = try await finish(school.id, by: grace) } == "set-up.roles")
    _ = try await ConfirmSchoolRoles(book)(school.id, by: grace)
    let finished = try await finish(school.id, by: grace)
    #expect(finished.isSetUp)
    #expect(try await finish(school.id, by: grace) == finished)
    #expect(
      await store.entries.map(\.act) == [
        "people.school.opened", "people.school.roles-confirmed", "people.school.set-up-finished",
      ])
  }

  @Test func `a school that is not there cannot be changed`() async {
    let nobody = SchoolID(high: 9, low: 9)
    #expect(
      await code { _ = try await RenameSchool(book)(nobody, to: "X", by: grace) }
        == "school.not-found")
  }
}
