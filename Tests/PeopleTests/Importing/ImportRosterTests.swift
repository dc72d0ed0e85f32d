import Essentials
import People
import TestSupport
import Testing

@Suite struct ImportRosterTests {
  private func roster(_ text: String) throws -> Roster { try RosterReader()(Array(text.utf8)) }

  @Test func `a confirmed list adds, changes and records`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", reference: "12")
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Staff ID,Name,Post\n12,Priya Nair,Teacher\n13,Joel Okoro,TA\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    let changes = try await importRoster(
      list, confirming: shown, to: larkfield.school, by: larkfield.kaur)
    #expect(changes.map(\.fields) == [[.jobTitle], []])
    #expect(
      await larkfield.store.person(nair.id, of: larkfield.school)?.details.jobTitle == "Teacher")
    let acts = await larkfield.store.record.suffix(3).map(\.act)
    #expect(
      acts == ["people.roster.imported", "people.person.changed", "people.person.added"])
  }

  @Test func `a preview that is out of date is not carried out`() async throws {
    let larkfield = Larkfield()
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Name\nPriya Nair\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    try await larkfield.add("Priya Nair")
    let refused = await code {
      _ = try await importRoster(list, confirming: shown, to: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "people.changed-meanwhile")
  }

  @Test func `a line that could be two people waits for a choice`() async throws {
    let larkfield = Larkfield()
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Name\nSarah Khan\nSarah Khan\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    let refused = await code {
      _ = try await importRoster(list, confirming: shown, to: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "roster.undecided")
  }

  @Test func `one bad line stops the whole import`() async throws {
    let larkfield = Larkfield()
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Name,Post\nPriya Nair,Teacher\nAna Birch,Supply teacher\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    let refused = await code {
      _ = try await importRoster(list, confirming: shown, to: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "roster.line")
    #expect(await larkfield.people().isEmpty)
  }

  @Test func `the office's word counts for more than the suggestion`() async throws {
    let larkfield = Larkfield()
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Name,Post\nAna Birch,Supply teacher\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    _ = try await importRoster(
      list, confirming: shown,
      RosterConfirmation(kinds: [2: .init(.agency, provider: "Brook Supply")]),
      to: larkfield.school, by: larkfield.kaur)
    #expect(await larkfield.people().first?.details.provider == "Brook Supply")
  }

  @Test func `a leaving date in the list ends roles and says what follows`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", reference: "12")
    try await larkfield.appoint(nair, .publisher)
    let importRoster = ImportRoster(larkfield.office)
    let list = try roster("Staff ID,Name,Date of Leaving\n12,Priya Nair,18/07/2025\n")
    let shown = try await importRoster.preview(list, of: larkfield.school)
    let change = try #require(
      try await importRoster(list, confirming: shown, to: larkfield.school, by: larkfield.kaur)
        .first)
    #expect(change.fields == [.lastDayOn])
    #expect(change.consequences.contains(.changeWebsitePassword))
    #expect(change.terms.first?.untilOn == day("2025-07-18"))
  }
}
