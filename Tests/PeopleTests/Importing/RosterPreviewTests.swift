import Essentials
import People
import TestSupport
import Testing

@Suite struct RosterPreviewTests {
  private func preview(
    _ larkfield: Larkfield, _ text: String, _ subject: Roster.Subject = .staff
  ) async throws -> RosterPreview {
    try await ImportRoster(larkfield.office).preview(
      RosterReader(subject)(Array(text.utf8)), of: larkfield.school)
  }

  private func outcome(_ larkfield: Larkfield, _ text: String) async throws
    -> RosterPreview.Outcome?
  {
    try await preview(larkfield, text).rows.first?.outcome
  }

  @Test func `a new surname is a change where the reference is the same`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", reference: "12")
    #expect(
      try await outcome(larkfield, "Staff ID,Name\n12,Priya Sandhu\n")
        == .changed(nair.id, [.name]))
  }

  @Test func `a reference with quite another name is a choice`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", reference: "12")
    #expect(
      try await outcome(larkfield, "Staff ID,Name\n12,Joel Okoro\n")
        == .possibleDuplicate(of: [nair.id], lines: []))
  }

  @Test func `an address finds the person under a new surname`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", email: "p.nair@larkfield.example")
    #expect(
      try await outcome(larkfield, "Name,Email\nPriya Sandhu,P.Nair@larkfield.example\n")
        == .changed(nair.id, [.name]))
  }

  @Test func `accents and the order of names make no second person`() async throws {
    let larkfield = Larkfield()
    let garcia = try await larkfield.add("José García")
    #expect(
      try await outcome(larkfield, "Name\n\"GARCIA, Jose (Mr)\"\n")
        == .changed(garcia.id, [.name]))
  }

  @Test func `two Sarah Khans with references of their own are two people`() async throws {
    let larkfield = Larkfield()
    try await larkfield.add("Sarah Khan", reference: "1")
    let rows = try await preview(larkfield, "Staff ID,Name\n1,Sarah Khan\n2,Sarah Khan\n").rows
    #expect(rows.last?.outcome == .added)
  }

  @Test func `a Sarah Khan with another address is a choice`() async throws {
    let larkfield = Larkfield()
    let khan = try await larkfield.add("Sarah Khan", email: "s.khan@larkfield.example")
    #expect(
      try await outcome(larkfield, "Name,Email\nSarah Khan,s.khan2@larkfield.example\n")
        == .possibleDuplicate(of: [khan.id], lines: []))
  }

  @Test func `two Sarah Khans whom nothing tells apart are a choice`() async throws {
    let rows = try await preview(Larkfield(), "Name\nSarah Khan\nSarah Khan\n").rows
    #expect(
      rows.map(\.outcome) == [
        .possibleDuplicate(of: [], lines: [3]), .possibleDuplicate(of: [], lines: [2]),
      ])
  }

  @Test func `a double name around a known one is a choice`() async throws {
    let larkfield = Larkfield()
    let khan = try await larkfield.add("Sarah Khan")
    #expect(
      try await outcome(larkfield, "Name\nSarah Khan-Ahmed\n")
        == .possibleDuplicate(of: [khan.id], lines: []))
  }

  @Test func `somebody who has left here is not brought back by a list`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", reference: "12")
    _ = try await RecordLeaver(larkfield.office)(
      nair.id, lastDayOn: day("2025-06-06"), revision: 1, of: larkfield.school,
      by: larkfield.kaur)
    let shown = try await preview(larkfield, "Staff ID,Name\n12,Priya Nair\n")
    #expect(shown.rows.map(\.outcome) == [.unchanged(nair.id)])
    #expect(shown.listedButLeft == [nair.id])
  }

  @Test func `people who are not in the list are shown and stay`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    try await larkfield.add("Ruth Whitcombe", .governor)
    let shown = try await preview(larkfield, "Name\nJoel Okoro\n")
    #expect(shown.missing == [nair.id])
  }

  @Test func `a teacher on the list of governors is a governor besides`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let rows = try await preview(larkfield, "Governor,Type\nPriya Nair,Staff\n", .governors).rows
    #expect(rows.map(\.outcome) == [.changed(nair.id, [.governor])])
  }

  @Test func `somebody with two contracts is one person, and the one that runs on counts`()
    async throws
  {
    let rows = try await preview(
      Larkfield(),
      "Staff ID,Name,End Date\n12,Priya Nair,31/08/2024\n12,Priya Nair,\n"
    ).rows
    #expect(rows.last?.outcome == .added)
    #expect(rows.first?.outcome == .leftOut("The same person as line 3."))
  }

  @Test func `one reference for two names is a problem on both lines`() async throws {
    let rows = try await preview(Larkfield(), "Staff ID,Name\n1,Priya Nair\n1,Joel Okoro\n").rows
    for row in rows {
      guard case .problem = row.outcome else {
        Issue.record("\(row.outcome)")
        continue
      }
    }
  }
}
