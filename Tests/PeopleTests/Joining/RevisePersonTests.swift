import Essentials
import People
import TestSupport
import Testing

@Suite struct RevisePersonTests {
  @Test func `one form changes an address and the place in the school in one act`() async throws {
    let larkfield = Larkfield()
    let birch = try await larkfield.add("Ana Birch", .trainee, provider: "Eastmoor College")
    let change = try await revise(birch, in: larkfield) {
      try PersonDetails(
        name: $0.name, kind: .employee, post: .teaching,
        email: EmailAddress("a.birch@larkfield.example"))
    }
    #expect(change.fields == [.kind, .provider, .email])
    #expect(
      change.consequences == [
        .endSessionsAndLinks(birch.id), .acknowledgeWhatDiffers(birch.id), .renewAccess(birch.id),
      ])
    let acts = await larkfield.store.record.map(\.act)
    #expect(acts == ["people.person.added", "people.person.moved", "people.person.changed"])
  }

  @Test func `a new address has the contact of every role looked at`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi", email: "grace@larkfield.example")
    try await larkfield.appoint(adeyemi, .headteacher)
    let change = try await revise(adeyemi, in: larkfield) {
      var details = $0
      details.email = try EmailAddress("head@larkfield.example")
      return details
    }
    #expect(
      change.consequences == [.endSessionsAndLinks(adeyemi.id), .verifyContact(.headteacher)])
  }

  @Test func `a chair of governors stays a governor`() async throws {
    let larkfield = Larkfield()
    let whitcombe = try await larkfield.add("Ruth Whitcombe", .governor)
    try await larkfield.appoint(whitcombe, .chairOfGovernors)
    let refused = await code {
      _ = try await revise(whitcombe, in: larkfield) {
        try PersonDetails(name: $0.name, kind: .volunteer)
      }
    }
    #expect(refused == "people.still-in-role")
  }

  @Test func `an old form is refused and nothing is written where nothing changed`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let refused = await code {
      _ = try await RevisePerson(larkfield.office)(
        nair.id, to: nair.details, revision: 0, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "people.changed-meanwhile")
    _ = try await revise(nair, in: larkfield) { $0 }
    #expect(await larkfield.store.record.count == 1)
  }

  private func revise(
    _ person: Person, in larkfield: Larkfield, _ change: (PersonDetails) throws -> PersonDetails
  ) async throws -> PersonChange {
    try await RevisePerson(larkfield.office)(
      person.id, to: change(person.details), revision: 1, of: larkfield.school,
      by: larkfield.kaur)
  }
}
