import Essentials
import Mailing
import TestSupport
import Testing

@Suite struct ReturnedLetterTests {
  private func sent() async throws -> (Larkfield, LetterID) {
    let school = Larkfield()
    let letter = try #require(try await school.queue())
    try await school.send()
    return (school, letter.id)
  }

  private func report(_ text: String) throws -> DeliveryReport {
    try #require(DeliveryReport(Array(text.utf8)))
  }

  @Test(
    arguments: [
      WrittenReports.provider, WrittenReports.office, { WrittenReports.ownServer($0) },
    ] as [@Sendable (LetterID) -> String])
  func `a letter that three kinds of servers send back has not arrived`(
    written: @Sendable (LetterID) -> String
  ) async throws {
    let (school, id) = try await sent()
    // Lines end in one way where the mail system keeps them, and in another on the line.
    for text in [written(id), written(id).replacing("\n", with: "\r\n")] {
      #expect(try report(text).letters == [id])
    }
    let note = NoteReturnedLetter(school.room)
    #expect(try await note(report(written(id)), in: Larkfield.school) == .noted(id))
    #expect(school.states == ["bounced"])
    #expect(try await school.letters.troubled(in: Larkfield.school, limit: 9).map(\.id) == [id])
    let entries = school.letters.entries.count
    #expect(try await note(report(written(id)), in: Larkfield.school) == .known(id))
    #expect(school.letters.entries.count == entries)
  }

  @Test
  func `where the address does not exist nothing more goes there, whatever the report calls it`()
    async throws
  {
    let (school, id) = try await sent()
    _ = try await NoteReturnedLetter(school.room)(
      report(WrittenReports.ownServer(id)), in: Larkfield.school)
    let (priya, other) = (
      try MailAddress("priya@larkfield.example"), try MailAddress("somebody-else@larkfield.example")
    )
    #expect(try await school.letters.isBounced(priya, in: Larkfield.school))
    #expect(try await !school.letters.isBounced(other, in: Larkfield.school))
  }

  @Test(arguments: ["5.2.2", "4.4.7", "5.7.1", "5.1.8", "nonsense"])
  func `a full box or a server that is down concerns the one letter`(status: String) async throws {
    let (school, id) = try await sent()
    _ = try await NoteReturnedLetter(school.room)(
      report(WrittenReports.ownServer(id, status: status)), in: Larkfield.school)
    #expect(school.letters.letters.map(\.state.trouble) == [.cameBack])
    #expect(
      try await !school.letters.isBounced(
        MailAddress("priya@larkfield.example"), in: Larkfield.school))
    #expect(school.acts.last == "mailing.letter.bounced")
    try await SendAgain(school.room)(id, in: Larkfield.school, by: Larkfield.kaur)
    #expect(try await school.send().sent == 1)
  }

  @Test(arguments: ["delayed", "delivered", "relayed", ""])
  func `a delay changes nothing`(action: String) async throws {
    let (school, id) = try await sent()
    let outcome = try await NoteReturnedLetter(school.room)(
      report(WrittenReports.ownServer(id, action: action, status: "4.4.1")), in: Larkfield.school)
    #expect(outcome == .notGivenUp(id))
    #expect(school.states == ["sent"])
  }

  @Test func `a report about a letter that nobody here sent changes nothing`() async throws {
    let (school, _) = try await sent()
    let outcome = try await NoteReturnedLetter(school.room)(
      report(WrittenReports.ownServer(LetterID(high: 7, low: 7))), in: Larkfield.school)
    #expect(outcome == nil)
    #expect(school.states == ["sent"])
  }

  @Test func `what is no report is none, and no broken one harms`() throws {
    let whole = WrittenReports.ownServer(LetterID(high: 9, low: 1))
    let bytes = Array(whole.utf8)
    for text in [
      "", "\n\n", "Subject: I am on holiday\n\nUntil Monday.",
      "Content-Type: multipart/report\n\n", "Content-Type: multipart/report; boundary=\n\n--",
      whole.replacing("message/delivery-status", with: "text/plain"),
    ] {
      #expect(DeliveryReport(Array(text.utf8)) == nil)
    }
    for end in stride(from: 0, to: bytes.count, by: 7) {
      _ = DeliveryReport(Array(bytes[..<end]))
      _ = DeliveryReport(Array(bytes[end...]) + [0xFF, 0, 0x0A])
    }
    let long = bytes + [UInt8](repeating: 0x0A, count: DeliveryReport.mostBytes)
    #expect(DeliveryReport(long) == nil)
  }
}
