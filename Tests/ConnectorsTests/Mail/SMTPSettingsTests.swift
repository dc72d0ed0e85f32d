import Connectors
import Essentials
import Mailing
import Testing

@Suite struct SMTPSettingsTests {
  private func settings(
    _ host: String, port: Int? = nil, security: SMTPSettings.Security = .startTLS
  ) throws -> SMTPSettings {
    try SMTPSettings(
      host: host, port: port, security: security, sender: MailAddress("policy@larkfield.example"))
  }

  @Test func `the usual ports are known`() throws {
    #expect(try settings("mail.larkfield.example").port == 587)
    #expect(try settings("mail.larkfield.example", security: .tls).port == 465)
  }

  @Test func `mail goes in clear to this machine only`() throws {
    #expect(throws: Refusal.self) { try settings("mail.larkfield.example", security: .none) }
    #expect(throws: Refusal.self) { try settings("127.0.0.1.example", security: .none) }
    #expect(try settings("localhost", port: 25, security: .none).port == 25)
  }

  @Test(arguments: [
    "", "mail", "mail.example/x", "mail.example:25", "user@mail.example", "mail.example\r\n",
    "mail example.com", "smtp://mail.example", "mail.example?x", "300.1.1.1",
  ])
  func `a host that is more than a host is refused`(host: String) {
    #expect(throws: Refusal.self) { try settings(host) }
  }

  @Test func `a password with a line break is refused, and none is ever shown`() throws {
    #expect(throws: Refusal.self) {
      try SMTPLogin(user: "bureau", password: Redacted("a\r\nRSET"))
    }
    let login = try SMTPLogin(user: "bureau", password: Redacted("mail-secret"))
    var shown = "\(login)"
    dump(login, to: &shown)
    #expect(!shown.contains("mail-secret"))
  }
}
