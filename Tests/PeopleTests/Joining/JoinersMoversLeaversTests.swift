import Essentials
import People
import TestSupport
import Testing

@Suite struct JoinersMoversLeaversTests {
  @Test func `a joiner is asked to acknowledge the policy`() async throws {
    let larkfield = Larkfield()
    let details = try PersonDetails(name: PersonName("Priya Nair"), kind: .employee)
    let change = try await AddPerson(larkfield.office)(
      details, to: larkfield.school, by: larkfield.kaur)
    let id = try #require(change.after?.id)
    #expect(change.consequences == [.acknowledgePolicy(id)])
  }

  @Test func `two people cannot share an address`() async throws {
    let larkfield = Larkfield()
    try await larkfield.add("Priya Nair", email: "p.nair@larkfield.example")
    let refused = await code {
      try await larkfield.add("Petra Nair", email: "P.Nair@larkfield.example")
    }
    #expect(refused == "people.email-taken")
  }

  @Test func `no entry of the record holds a name or an address`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", email: "p.nair@larkfield.example")
    try await larkfield.appoint(nair, .publisher)
    _ = try await RecordLeaver(larkfield.office)(
      nair.id, lastDayOn: larkfield.today, revision: 1, of: larkfield.school, by: larkfield.kaur)
    let record = await larkfield.store.record
    #expect(record.count == 3)
    #expect(!record.contains { "\($0)".lowercased().contains("nair") })
  }

  @Test func `a change on an old form is refused`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let refused = await code {
      _ = try await ChangePerson(larkfield.office)(
        nair.id, to: nair.details, revision: 0, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "people.changed-meanwhile")
  }

  @Test func `a new address ends sessions and links of the old one`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair", email: "p.nair@larkfield.example")
    var details = nair.details
    details.email = try EmailAddress("priya@larkfield.example")
    let change = try await ChangePerson(larkfield.office)(
      nair.id, to: details, revision: 1, of: larkfield.school, by: larkfield.kaur)
    #expect(change.fields == [.email])
    #expect(change.consequences == [.endSessionsAndLinks(nair.id)])
  }

  @Test func `nothing is written where nothing changed`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    _ = try await ChangePerson(larkfield.office)(
      nair.id, to: nair.details, revision: 1, of: larkfield.school, by: larkfield.kaur)
    #expect(await larkfield.store.record.count == 1)
  }

  @Test func `line managers do not run in a circle`() async throws {
    let larkfield = Larkfield()
    let ellery = try await larkfield.add("Tom Ellery")
    let nair = try await larkfield.add("Priya Nair", manager: ellery.id)
    var details = ellery.details
    details.lineManager = nair.id
    let changed = details
    let refused = await code {
      _ = try await ChangePerson(larkfield.office)(
        ellery.id, to: changed, revision: 1, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "people.managers-in-a-circle")
  }

  @Test func `a trainee who becomes a teacher is asked what differs`() async throws {
    let larkfield = Larkfield()
    let birch = try await larkfield.add("Ana Birch", .trainee, provider: "Eastmoor College")
    let change = try await MovePerson(larkfield.office)(
      birch.id, to: .employee, post: .teaching, revision: 1, of: larkfield.school,
      by: larkfield.kaur)
    #expect(change.fields == [.kind, .provider])
    #expect(change.consequences.contains(.acknowledgeWhatDiffers(birch.id)))
  }

  @Test func `a leaver's roles end with their last day and a successor is sought`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let nair = try await larkfield.add("Priya Nair", manager: adeyemi.id)
    try await larkfield.appoint(adeyemi, .headteacher)
    try await larkfield.appoint(larkfield.add("Dev Kaur"), .office)
    let change = try await RecordLeaver(larkfield.office)(
      adeyemi.id, lastDayOn: day("2025-07-18"), revision: 1, of: larkfield.school,
      by: larkfield.kaur)
    #expect(
      change.consequences == [
        .endSessionsAndLinks(adeyemi.id), .handOverDuties(adeyemi.id),
        .findSuccessor(.headteacher), .findLineManager(for: [nair.id]),
        .takeOffOfficialAccounts(adeyemi.id), .returnKeysAndDevices(adeyemi.id),
      ])
    let offices = await larkfield.store.offices(of: larkfield.school)
    #expect(offices.holders(of: .headteacher, on: day("2025-07-18")) == [.person(adeyemi.id)])
    #expect(offices.holders(of: .headteacher, on: day("2025-07-19")).isEmpty)
  }

  @Test func `a leaver can be taken back for a fortnight`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    _ = try await RecordLeaver(larkfield.office)(
      nair.id, lastDayOn: larkfield.today, revision: 1, of: larkfield.school, by: larkfield.kaur)
    larkfield.passDays(14)
    _ = try await UndoLeaver(larkfield.office)(
      nair.id, revision: 2, of: larkfield.school, by: larkfield.kaur)
    #expect(await larkfield.store.person(nair.id, of: larkfield.school)?.leaving == nil)
  }

  @Test func `after a fortnight they join anew`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    _ = try await RecordLeaver(larkfield.office)(
      nair.id, lastDayOn: larkfield.today, revision: 1, of: larkfield.school, by: larkfield.kaur)
    larkfield.passDays(15)
    let refused = await code {
      _ = try await UndoLeaver(larkfield.office)(
        nair.id, revision: 2, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "people.too-late")
  }

  @Test func `people are found without accents, whatever comes first`() async throws {
    let larkfield = Larkfield()
    let garcia = try await larkfield.add("José García")
    try await larkfield.add("Joel Okoro")
    let found = await larkfield.store.people(
      matching: "garcia jos", of: larkfield.school, limit: 10)
    #expect(found.map(\.id) == [garcia.id])
  }

  @Test func `a person of another school is nobody here`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let refused = await code {
      _ = try await RecordLeaver(larkfield.office)(
        nair.id, lastDayOn: larkfield.today, revision: 1, of: SchoolID(high: 7, low: 7),
        by: larkfield.kaur)
    }
    #expect(refused == "people.no-such-person")
  }
}
