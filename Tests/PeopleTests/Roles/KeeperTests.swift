import Essentials
import People
import TestSupport
import Testing

/// Nobody locks the school out, and nobody gives themselves a signature.
@Suite struct KeeperTests {
  @Test func `the last who keeps the lists cannot be taken out of the role`() async throws {
    let larkfield = Larkfield()
    let kaur = try await larkfield.add("Dev Kaur")
    let term = try #require(try await larkfield.appoint(kaur, .office).terms.first)
    let refused = await code {
      _ = try await EndTerm(larkfield.office)(
        term.id, on: larkfield.today, revision: 1, of: larkfield.school, by: kaur.id)
    }
    #expect(refused == "role.last-keeper")
    let offices = await larkfield.store.offices(of: larkfield.school)
    #expect(offices.holders(of: .office, on: day("2025-09-01")) == [.person(kaur.id)])
  }

  @Test func `the last who keeps the lists cannot leave`() async throws {
    let larkfield = Larkfield()
    let kaur = try await larkfield.add("Dev Kaur")
    try await larkfield.appoint(kaur, .office)
    let refused = await code {
      _ = try await RecordLeaver(larkfield.office)(
        kaur.id, lastDayOn: day("2025-07-18"), revision: 1, of: larkfield.school, by: kaur.id)
    }
    #expect(refused == "role.last-keeper")
  }

  @Test func `a list in which the last keeper has left is refused whole`() async throws {
    let larkfield = Larkfield()
    let kaur = try await larkfield.add("Dev Kaur", reference: "7")
    try await larkfield.appoint(kaur, .office)
    let roster = try RosterReader()(
      Array("Staff ID,Name,Date of Leaving\n7,Dev Kaur,18/07/2025\n".utf8))
    let importing = ImportRoster(larkfield.office)
    let preview = try await importing.preview(roster, of: larkfield.school)
    let refused = await code {
      _ = try await importing(
        roster, confirming: preview, to: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "role.last-keeper")
    #expect(await larkfield.store.person(kaur.id, of: larkfield.school)?.leaving == nil)
  }

  @Test func `a keeper goes where another stays, and not where the other goes too`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let kaur = try await larkfield.add("Dev Kaur")
    try await larkfield.appoint(adeyemi, .headteacher)
    try await larkfield.appoint(kaur, .office)
    _ = try await RecordLeaver(larkfield.office)(
      kaur.id, lastDayOn: day("2025-07-18"), revision: 1, of: larkfield.school,
      by: larkfield.kaur)
    // The head would go first, and nobody would be left once the office is gone too.
    let refused = await code {
      _ = try await RecordLeaver(larkfield.office)(
        adeyemi.id, lastDayOn: day("2025-06-30"), revision: 1, of: larkfield.school,
        by: larkfield.kaur)
    }
    #expect(refused == "role.last-keeper")
  }

  @Test func `nobody makes themselves head or chair, or the stand-in of either`() async throws {
    let larkfield = Larkfield()
    let kaur = try await larkfield.add("Dev Kaur", .governor)
    for role in [Role.headteacher, .chairOfGovernors, .viceChairOfGovernors] {
      let appointed = await code {
        _ = try await AppointToRole(larkfield.office)(
          .person(kaur.id), to: role, from: larkfield.today, of: larkfield.school, by: kaur.id)
      }
      #expect(appointed == "role.own-appointment")
      let stoodIn = await code {
        _ = try await NameStandIn(larkfield.office)(
          kaur.id, for: role, from: larkfield.today, because: .illness, of: larkfield.school,
          by: kaur.id)
      }
      #expect(stoodIn == "role.own-appointment")
    }
  }

  @Test func `whoever sets a school up may be its head`() async throws {
    let larkfield = Larkfield()
    let adeyemi = try await larkfield.add("Grace Adeyemi")
    let change = try await AppointToRole(larkfield.office)(
      .person(adeyemi.id), to: .headteacher, from: larkfield.today, settingUp: true,
      of: larkfield.school, by: adeyemi.id)
    #expect(change.terms.first?.holder == .person(adeyemi.id))
  }
}
