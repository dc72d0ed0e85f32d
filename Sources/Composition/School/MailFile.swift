internal import Connectors
internal import Essentials
internal import Foundation
internal import Mailing

/// The settings of the mail server: a file `mail.conf` in the data folder, readable by the program alone.
///
/// ```
/// host: mail.larkfield.example
/// port: 587
/// security: starttls
/// user: chaperone
/// password: …
/// sender: policy@larkfield.example
/// ```
struct MailFile: Sendable {
  private let path: String

  init(_ folder: String) { path = folder + "/mail.conf" }

  /// A way to send; nothing where there is no file.
  ///
  /// - Throws: `Refusal` that names what is wrong in the file.
  func transport(now: @escaping @Sendable () -> Instant) throws -> MailTransport? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    var fields: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let halves = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard halves.count == 2, !halves[0].hasPrefix("#") else { continue }
      fields[halves[0].lowercased()] = halves[1]
    }
    let security = SMTPSettings.Security(rawValue: fields["security"] ?? "starttls")
    guard let host = fields["host"], let security, let address = fields["sender"],
      let sender = try? MailAddress(address)
    else {
      throw Refusal(
        "mail.settings",
        "\(path) needs the lines host, sender, and security (starttls, tls or none).")
    }
    var login: SMTPLogin?
    if let user = fields["user"] {
      login = try SMTPLogin(user: user, password: Redacted(fields["password"] ?? ""))
    }
    let settings = try SMTPSettings(
      host: host, port: fields["port"].flatMap { Int($0) }, security: security, login: login,
      sender: sender, trustedFile: fields["trusted-file"])
    return SMTPTransport(settings, now: now).transport
  }
}
