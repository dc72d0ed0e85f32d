package import Essentials
package import Mailing

/// Which server the school's letters go through, and how.
package struct SMTPSettings: Sendable {
  /// How the connection is encrypted.
  package enum Security: String, Hashable, Sendable, CaseIterable {
    /// It begins in clear, and nothing is sent until it is encrypted (RFC 3207); port 587.
    case startTLS = "starttls"
    /// It is encrypted from the first byte (RFC 8314); port 465.
    case tls
    /// Not at all: only for a server on this machine.
    case none
  }

  /// The server's name.
  package let host: String
  /// Its port.
  package let port: Int
  /// How the connection is encrypted.
  package let security: Security
  /// Who signs in there, if anybody has to.
  package let login: SMTPLogin?
  /// The address that letters come from; its domain names our end of the conversation.
  package let sender: MailAddress
  /// A file of certificates (PEM) that are trusted beside those of the system.
  package let trustedFile: String?

  /// Checks and takes settings.
  ///
  /// - Throws: `Refusal` `mail.host`, `mail.port`, `mail.encryption`.
  package init(
    host: String, port: Int? = nil, security: Security = .startTLS, login: SMTPLogin? = nil,
    sender: MailAddress, trustedFile: String? = nil
  ) throws(Refusal) {
    let host = host.lowercased()
    guard Self.isHost(host) else {
      throw Refusal("mail.host", "Write the name of the mail server, such as mail.school.example.")
    }
    let port = port ?? (security == .tls ? 465 : 587)
    guard (1...65535).contains(port) else {
      throw Refusal("mail.port", "Write the port of the mail server as a number, usually 587.")
    }
    guard security != .none || ServerAddress.isLoopback(host) else {
      throw Refusal(
        "mail.encryption",
        "Mail goes unencrypted to a server on this machine only. Choose starttls or tls.")
    }
    self.host = host
    self.port = port
    self.security = security
    self.login = login
    self.sender = sender
    self.trustedFile = trustedFile
  }

  /// The address as libcurl wants it, with our own name at its end.
  var address: String {
    "\(security == .tls ? "smtps" : "smtp")://\(host):\(port)/\(sender.domain)"
  }

  private static func isHost(_ host: String) -> Bool {
    ServerAddress.isLoopback(host) && host != "::1" || MailAddress.isDomain(host)
      || isNumeric(host)
  }

  /// An address of the older kind, such as 192.0.2.25.
  private static func isNumeric(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}

/// Who signs in at the mail server.
package struct SMTPLogin: Sendable {
  /// The name.
  package let user: String
  /// The password.
  package let password: Redacted<String>

  /// Name and password.
  ///
  /// - Throws: `Refusal` `mail.login`.
  package init(user: String, password: Redacted<String>) throws(Refusal) {
    guard Self.isFit(user), Self.isFit(password.value) else {
      throw Refusal(
        "mail.login", "Write user name and password of the mail server, each on a line.")
    }
    self.user = user
    self.password = password
  }

  private static func isFit(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }
}
