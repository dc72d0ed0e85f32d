import Connectors
import Essentials
import Foundation
import Mailing

/// Sends letters to a mail server on loopback and looks at what came there.
struct MailTrial {
  /// A message as the server took it, read by another program's mail library.
  struct Taken: Decodable {
    var sender: String
    var recipient: String
    var encrypted: Bool
    var longest: Int
    var bare: Int
    var heads: [String: String]
    var parts: [String: String]
    var raw: String
  }

  private let servers: LoopbackServers

  init() async throws { servers = try await LoopbackServers.shared.value }

  static let now = Instant(seconds: 1_749_456_005)

  static func letter(
    to name: String, number: UInt64 = 1, subject: LetterKind = .due,
    school: String = "Larkfield Primary School"
  ) throws -> OutgoingLetter {
    let setting = try LetterSetting(
      schoolName: school, site: "https://policy.larkfield.example",
      replyTo: MailAddress("office@larkfield.example"), officePhone: "01632 960123",
      clock: LocalClock(.gmt))
    let letter = Letter(
      id: LetterID(high: 9, low: number), school: SchoolID(high: 1, low: 1),
      to: .person(PersonID(high: 2, low: 4)), kind: subject,
      link: try LetterLink(path: "/today"), key: "k", notBefore: now, queuedAt: now)
    return OutgoingLetter(
      id: letter.id, to: try MailAddress("\(name)@larkfield.example"), senderName: school,
      replyTo: setting.replyTo, text: LetterText(letter, from: setting))
  }

  func transport(
    _ server: String = "starttls", security: SMTPSettings.Security = .startTLS,
    password: String? = "mail-secret", trusted: Bool = true
  ) throws -> SMTPTransport {
    let settings = try SMTPSettings(
      host: "localhost", port: servers.port(server), security: security,
      login: password.map { try SMTPLogin(user: "bureau", password: Redacted($0)) },
      sender: MailAddress("policy@larkfield.example"),
      trustedFile: trusted ? servers.certificate : nil)
    return SMTPTransport(settings) { Self.now }
  }

  /// What became of a letter: nothing where it went.
  func trouble(_ transport: SMTPTransport, to name: String) async throws -> LetterTrouble? {
    do {
      try await transport(Self.letter(to: name))
      return nil
    } catch let trouble as LetterTrouble {
      return trouble
    }
  }

  /// The messages to a name, in order.
  func taken(by name: String) throws -> [Taken] {
    let file = URL(fileURLWithPath: servers.folder + "/\(name).json")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try JSONDecoder().decode([Taken].self, from: Data(contentsOf: file))
  }

  /// What the server without encryption was told.
  func saidInClear() -> [String] {
    let log = try? String(contentsOfFile: servers.folder + "/clear.log", encoding: .utf8)
    return (log ?? "").split(separator: "\n").map(String.init)
  }
}
