internal import CCurl
package import Essentials
package import Mailing

/// Hands letters to a mail server over libcurl, one at a time, each in a conversation of its own.
///
/// Nothing is sent before the connection is encrypted and the server's certificate has been checked, unless the settings
/// say that the server is on this machine and does without.
package final class SMTPTransport: Sendable {
  private let settings: SMTPSettings
  private let now: @Sendable () -> Instant
  private let queue = TransferQueue("chaperone.mail", width: 1)

  /// Prepares to send.
  package init(_ settings: SMTPSettings, now: @escaping @Sendable () -> Instant) {
    self.settings = settings
    self.now = now
  }

  /// The transport as the closure that sending takes.
  package var transport: MailTransport { { try await self($0) } }

  /// Sends one letter.
  ///
  /// - Throws: `LetterTrouble`; `CancellationError`, after which the letter may have gone all the same.
  package func callAsFunction(_ letter: OutgoingLetter) async throws {
    guard let message = MailMessage(letter, from: settings.sender, at: now()) else {
      throw LetterTrouble.letterRefused
    }
    try await queue.run { [settings] in
      try Self.send(message.bytes, to: letter.to, by: settings, cancellation: $0)
    }
  }

  private static func send(
    _ bytes: [UInt8], to address: MailAddress, by settings: SMTPSettings, cancellation: Cancellation
  ) throws {
    let exchange = CurlExchange(sending: bytes, limit: 1 << 16, cancellation: cancellation)
    let handle: CurlHandle
    do {
      handle = try CurlHandle(exchange)
    } catch {
      throw LetterTrouble.unknown
    }
    handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    handle.set(CURLOPT_URL, settings.address)
    if settings.security == .startTLS { handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
    handle.trust(settings.trustedFile)
    if let login = settings.login {
      handle.set(CURLOPT_USERNAME, login.user)
      handle.set(CURLOPT_PASSWORD, login.password.value)
    }
    handle.set(CURLOPT_MAIL_FROM, "<\(settings.sender.text)>")
    handle.set(CURLOPT_MAIL_RCPT, ["<\(address.text)>"])
    handle.set(CURLOPT_UPLOAD, 1)
    handle.set(CURLOPT_INFILESIZE, bytes.count)
    handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, 30)
    handle.setTimes(connecting: 15_000, all: 60_000)
    handle.noteCommands()
    do {
      _ = try handle.perform()
    } catch let failure as CurlHandle.Failure {
      throw SMTPAnswer(exchange, status: handle.status).trouble(failure)
    }
  }
}
