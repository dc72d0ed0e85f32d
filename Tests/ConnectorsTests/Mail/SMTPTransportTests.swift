import Connectors
import Essentials
import Mailing
import Testing

@Suite struct SMTPTransportTests {
  @Test(arguments: [("starttls", SMTPSettings.Security.startTLS), ("smtps", .tls)])
  func `a letter arrives, encrypted and whole`(
    server: String, security: SMTPSettings.Security
  ) async throws {
    let trial = try await MailTrial()
    let letter = try MailTrial.letter(to: "whole-\(server)")
    try await trial.transport(server, security: security)(letter)
    let taken = try #require(try trial.taken(by: "whole-\(server)").first)
    #expect(taken.encrypted)
    #expect(taken.sender == "policy@larkfield.example")
    #expect(taken.recipient == "whole-\(server)@larkfield.example")
    #expect(taken.parts["text/plain"] == letter.text.plain)
    #expect(taken.parts["text/html"] == letter.text.html)
    #expect(taken.longest <= 78)
    #expect(taken.bare == 0, "every line ends with CR LF")
    #expect(taken.heads["From"] == "Larkfield Primary School <policy@larkfield.example>")
    #expect(taken.heads["Reply-To"] == "office@larkfield.example")
    #expect(taken.heads["Subject"] == "Something is due")
    #expect(taken.heads["Message-ID"] == "<\(letter.id)@larkfield.example>")
    #expect(taken.heads["Date"] == "Mon, 09 Jun 2025 08:00:05 +0000")
    #expect(taken.heads["Auto-Submitted"] == "auto-generated")
  }

  @Test func `a school's name in any letters arrives`() async throws {
    let trial = try await MailTrial()
    let name = "Szkoła Świętego Łukasza i Ysgol y Tŵr, \"Larkfield\" \u{1F33C} and Nursery"
    let letter = try MailTrial.letter(to: "letters", school: name)
    try await trial.transport()(letter)
    let taken = try #require(try trial.taken(by: "letters").first)
    #expect(taken.heads["From"]?.contains("Łukasza i Ysgol y Tŵr") == true)
    #expect(taken.parts["text/plain"] == letter.text.plain)
    #expect(taken.raw.utf8.allSatisfy { $0 < 0x80 })
    #expect(taken.longest <= 78)
  }

  @Test func `a message shows the person's address in To and nowhere else`() async throws {
    let trial = try await MailTrial()
    try await trial.transport()(MailTrial.letter(to: "priya.nair"))
    let taken = try #require(try trial.taken(by: "priya.nair").first)
    let rest = taken.raw.replacing("To: <priya.nair@larkfield.example>\r\n", with: "")
    #expect(!rest.lowercased().contains("priya"))
    #expect(!rest.lowercased().contains("nair"))
  }

  @Test(arguments: [
    ("grey", LetterTrouble.busy), ("nouser", .addressRefused), ("relay", .senderRefused),
    ("drop", .brokeOff), ("spam", .letterRefused),
  ])
  func `what the server says to a letter is understood`(
    name: String, trouble: LetterTrouble
  ) async throws {
    let trial = try await MailTrial()
    let found = try await trial.trouble(trial.transport(), to: name)
    #expect(found == trouble)
  }

  @Test(arguments: [
    ("busy", LetterTrouble.busy), ("hangup", .brokeOff), ("tlsfail", .notEncrypted),
    ("nobody", .unreachable),
  ])
  func `what is wrong with a server is understood`(
    server: String, trouble: LetterTrouble
  ) async throws {
    let trial = try await MailTrial()
    let found = try await trial.trouble(trial.transport(server), to: "server-\(server)")
    #expect(found == trouble)
    #expect(try trial.taken(by: "server-\(server)").isEmpty)
  }

  @Test func `nothing is said in clear to a server that does not encrypt`() async throws {
    let trial = try await MailTrial()
    let found = try await trial.trouble(trial.transport("clear"), to: "in-clear")
    #expect(found == .notEncrypted)
    let said = trial.saidInClear().map { $0.split(separator: " ").first }
    #expect(said == ["EHLO"] || said == ["EHLO", "QUIT"])
    #expect(try trial.taken(by: "in-clear").isEmpty)
  }

  @Test func `a wrong password, no password and an unknown certificate are told apart`()
    async throws
  {
    let trial = try await MailTrial()
    let wrong = try await trial.trouble(trial.transport(password: "wrong"), to: "wrong")
    #expect(wrong == .passwordRefused)
    let none = try await trial.trouble(trial.transport(password: nil), to: "none")
    #expect(none == .passwordRefused)
    let unknown = try await trial.trouble(trial.transport(trusted: false), to: "unknown")
    #expect(unknown == .untrustedCertificate)
    let names = ["wrong", "none", "unknown"]
    #expect(try names.allSatisfy { try trial.taken(by: $0).isEmpty })
  }

  @Test func `a lost answer is tried again as the same message`() async throws {
    let trial = try await MailTrial()
    for _ in 1...2 {
      let found = try await trial.trouble(trial.transport(), to: "lost")
      #expect(found == .brokeOff)
    }
    let taken = try trial.taken(by: "lost")
    #expect(taken.count == 2)
    #expect(Set(taken.map { $0.heads["Message-ID"] }).count == 1)
  }

  @Test func `a name that would begin a new header goes nowhere`() async throws {
    let trial = try await MailTrial()
    let good = try MailTrial.letter(to: "header")
    let letter = OutgoingLetter(
      id: good.id, to: good.to, senderName: "Larkfield\r\nBcc: <x@y.example>", replyTo: nil,
      text: good.text)
    await #expect(throws: LetterTrouble.letterRefused) { try await trial.transport()(letter) }
    #expect(try trial.taken(by: "header").isEmpty)
  }

  @Test func `a letter that nobody waits for any more is called off`() async throws {
    let trial = try await MailTrial()
    let sending = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await trial.transport()(MailTrial.letter(to: "called-off"))
    }
    await #expect(throws: CancellationError.self) { try await sending.value }
    #expect(try trial.taken(by: "called-off").isEmpty)
  }
}
