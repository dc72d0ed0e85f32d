import Essentials
import People
import TestSupport
import Testing

/// A list on its way from the upload to the import.
@Suite struct PendingRosterTests {
  private let larkfield = Larkfield()
  private let store = MemoryPendingRosterStore()
  private let desk: RosterDesk

  init() { desk = RosterDesk(store: store, office: larkfield.office) }

  private func keep(
    _ text: String, _ form: PendingRoster.Form = .file
  ) async throws -> PendingRoster {
    try await KeepRoster(desk)(
      Array(text.utf8), form, for: larkfield.school, by: larkfield.kaur)
  }

  /// What the page puts into its form.
  private func mark(_ roster: PendingRoster) async throws -> String {
    let preview = try await ImportRoster(larkfield.office).preview(
      roster.roster(), of: larkfield.school)
    return roster.mark(of: preview)
  }

  private func take(_ roster: PendingRoster, _ mark: String) async throws -> [PersonChange] {
    try await ImportPendingRoster(desk)(
      roster.id, of: larkfield.school, seen: mark, by: larkfield.kaur)
  }

  private func code(_ body: () async throws -> Void) async -> String? {
    await #expect(throws: Refusal.self) { try await body() }?.code
  }

  @Test(arguments: [
    (PendingRoster.Form.file, "Name,Post\nPriya Nair,Teacher\n"), (.pasted, "Priya Nair (teacher)"),
  ])
  func `a list that is confirmed is imported and gone`(
    form: PendingRoster.Form, text: String
  ) async throws {
    let roster = try await keep(text, form)
    let changes = try await take(roster, mark(roster))
    #expect(changes.map(\.after?.details.name.given) == ["Priya Nair"])
    #expect(await code { _ = try await take(roster, "") } == "roster.gone")
    #expect(
      await store.entries.map(\.act) == ["people.roster.received", "people.roster.used"])
  }

  @Test func `a list that cannot be read is not kept`() async {
    #expect(await code { _ = try await keep("%PDF-1.7") } == "roster.workbook")
    #expect(await store.entries.isEmpty)
  }

  @Test func `what was decided about columns and lines is carried out`() async throws {
    let roster = try await keep("Who,Notes\nPriya Nair,x\nJoel Okoro,y\n")
    let decided = try await DecideRoster(desk)(
      roster.id, of: larkfield.school, columns: [0: .name],
      confirmation: RosterConfirmation(leftOut: [3]), by: larkfield.kaur)
    let changes = try await take(decided, mark(decided))
    #expect(changes.map(\.after?.details.name.given) == ["Priya Nair"])
  }

  @Test func `a preview that would look different now is not carried out`() async throws {
    let roster = try await keep("Name\nPriya Nair\n")
    let seen = try await mark(roster)
    try await larkfield.add("Priya Nair")
    #expect(await code { _ = try await take(roster, seen) } == "people.changed-meanwhile")
    _ = try await take(roster, mark(roster))
  }

  @Test func `a decision in another window makes the preview another one`() async throws {
    let roster = try await keep("Name\nPriya Nair\n")
    let seen = try await mark(roster)
    _ = try await DecideRoster(desk)(
      roster.id, of: larkfield.school, confirmation: RosterConfirmation(leftOut: [2]),
      by: larkfield.kaur)
    #expect(await code { _ = try await take(roster, seen) } == "people.changed-meanwhile")
  }

  @Test func `a list is nobody else's`() async throws {
    let roster = try await keep("Name\nPriya Nair\n")
    let other = PersonID(high: 2, low: 9)
    #expect(
      await code { try await DiscardRoster(desk)(roster.id, of: larkfield.school, by: other) }
        == "roster.gone")
    try await DiscardRoster(desk)(roster.id, of: larkfield.school, by: larkfield.kaur)
    #expect(await store.entries.last?.act == "people.roster.discarded")
  }

  @Test func `a list that nobody confirms is gone after a day`() async throws {
    let roster = try await keep("Name\nPriya Nair\n")
    let seen = try await mark(roster)
    #expect(try await ClearRosters(desk)(larkfield.school) == 0)
    larkfield.passDays(1)
    #expect(await code { _ = try await take(roster, seen) } == "roster.gone")
    #expect(try await ClearRosters(desk)(larkfield.school) == 1)
    #expect(try await ClearRosters(desk)(larkfield.school) == 0)
    #expect(await store.entries.last?.actor == .program("rosters"))
  }
}
