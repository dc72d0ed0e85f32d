import Essentials
import People
import TestSupport
import Testing

@Suite struct RoleTests {
  @Test func `only one is head at a time`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let ellery = try await larkfield.add("Tom Ellery")
    try await larkfield.appoint(adeyemi, .headteacher)
    #expect(await code { try await larkfield.appoint(ellery, .headteacher) } == "role.taken")
  }

  @Test func `a head who follows another starts the day after`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let ellery = try await larkfield.add("Tom Ellery")
    try await larkfield.appoint(adeyemi, .headteacher)
    let change = try await AppointToRole(larkfield.office)(
      .person(ellery.id), to: .headteacher, from: day("2025-09-01"), succeeding: true,
      of: larkfield.school, by: larkfield.kaur)
    let offices = await larkfield.store.offices(of: larkfield.school)
    #expect(offices.holders(of: .headteacher, on: day("2025-08-31")) == [.person(adeyemi.id)])
    #expect(offices.holders(of: .headteacher, on: day("2025-09-01")) == [.person(ellery.id)])
    #expect(offices.history(of: .headteacher).count == 2)
    #expect(change.consequences.contains(.handOverDuties(adeyemi.id)))
  }

  @Test func `an appointment from now on does not start before one that is agreed for later`()
    async throws
  {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let ellery = try await larkfield.add("Tom Ellery")
    try await larkfield.appoint(ellery, .headteacher, from: "2025-09-01")
    #expect(await code { try await larkfield.appoint(adeyemi, .headteacher) } == "role.taken")
  }

  @Test func `nobody is their own deputy`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    try await larkfield.appoint(adeyemi, .safeguardingLead)
    #expect(
      await code { try await larkfield.appoint(adeyemi, .deputySafeguardingLead) }
        == "role.own-deputy")
  }

  @Test func `the chair is a governor`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    #expect(
      await code { try await larkfield.appoint(nair, .chairOfGovernors) } == "role.for-governors")
  }

  @Test func `a firm can be data protection officer, but not head`() async throws {
    let larkfield = Larkfield()
    let firm = RoleHolder.outside(
      try OutsideHolder(name: PersonName("Mina Aldous"), organisation: "Aldous Data"))
    let appoint = AppointToRole(larkfield.office)
    _ = try await appoint(
      firm, to: .dataProtectionOfficer, from: larkfield.today, of: larkfield.school,
      by: larkfield.kaur)
    let refused = await code {
      _ = try await appoint(
        firm, to: .headteacher, from: larkfield.today, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "term.not-outside")
  }

  @Test func `gaps in office are found`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    try await larkfield.appoint(adeyemi, .headteacher)
    let offices = await larkfield.store.offices(of: larkfield.school)
    #expect(
      offices.gaps(on: larkfield.today) == [
        .safeguardingLead, .deputySafeguardingLead, .dataProtectionOfficer, .chairOfGovernors,
        .office,
      ])
  }

  @Test func `a term that ended long ago stays as it was`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let term = try #require(
      try await AppointToRole(larkfield.office)(
        .person(nair.id), to: .publisher, from: day("2023-09-01"), until: day("2024-08-31"),
        of: larkfield.school, by: larkfield.kaur
      ).terms.first)
    let refused = await code {
      _ = try await EndTerm(larkfield.office)(
        term.id, on: larkfield.today, revision: 1, of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "role.ended-already")
  }

  @Test func `the end of a publisher's term changes the website's password`() async throws {
    let larkfield = Larkfield()
    let nair = try await larkfield.add("Priya Nair")
    let term = try #require(try await larkfield.appoint(nair, .publisher).terms.first)
    let change = try await EndTerm(larkfield.office)(
      term.id, on: larkfield.today, revision: 1, of: larkfield.school, by: larkfield.kaur)
    #expect(change.consequences.contains(.changeWebsitePassword))
    #expect(change.consequences.contains(.takeOffOfficialAccounts(nair.id)))
  }
}
