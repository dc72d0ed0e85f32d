import Essentials
import People
import TestSupport
import Testing

@Suite struct DirectoryTests {
  private func directory(_ larkfield: Larkfield, on day: CivilDate? = nil) async -> Directory {
    Directory(
      offices: await larkfield.store.offices(of: larkfield.school),
      people: await larkfield.people(),
      contacts: await larkfield.store.contacts(of: larkfield.school), on: day ?? larkfield.today)
  }

  @Test func `a checked contact is right for a term and no longer`() async throws {
    let larkfield = Larkfield()
    try await larkfield.appoint(try await larkfield.add("Grace Adeyemi"), .headteacher)
    try await ChangeRoleContact(larkfield.office)(
      .headteacher, email: EmailAddress("head@larkfield.example"),
      phone: PhoneNumber("01632 960123"), of: larkfield.school, by: larkfield.kaur)
    let verify = VerifyDirectory(larkfield.office)
    try await verify([.headteacher], of: larkfield.school, by: larkfield.kaur)
    let line = try #require(await directory(larkfield).lines.first)
    #expect(!line.needsALook(on: larkfield.today))
    #expect(line.needsALook(on: larkfield.today.adding(days: 123)))
  }

  @Test func `another holder needs another check`() async throws {
    let larkfield = Larkfield()
    try await larkfield.appoint(try await larkfield.add("Grace Adeyemi"), .headteacher)
    let verify = VerifyDirectory(larkfield.office)
    try await verify([.headteacher], of: larkfield.school, by: larkfield.kaur)
    _ = try await AppointToRole(larkfield.office)(
      .person(try await larkfield.add("Tom Ellery").id), to: .headteacher, from: day("2025-06-10"),
      succeeding: true, of: larkfield.school, by: larkfield.kaur)
    let line = try #require(await directory(larkfield, on: day("2025-06-10")).lines.first)
    #expect(line.names == ["Tom Ellery"])
    #expect(line.verifiedOn == nil)
  }

  @Test func `a role that nobody holds cannot be checked`() async {
    let larkfield = Larkfield()
    let refused = await code {
      try await VerifyDirectory(larkfield.office)(
        [.headteacher], of: larkfield.school, by: larkfield.kaur)
    }
    #expect(refused == "directory.nobody")
  }

  @Test(arguments: ["", "999", "call me", "0163296012345678", "01632 960123; rm"])
  func `what is no telephone number is refused`(_ text: String) {
    #expect(throws: Refusal.self) { try PhoneNumber(text) }
  }

  @Test(arguments: ["01632 960123", "+44 1632 960123", "(01632) 960 123", "01632 960123 ext 12"])
  func `telephone numbers are kept as they are written`(_ text: String) throws {
    #expect(try PhoneNumber(text).description == text)
  }
}
