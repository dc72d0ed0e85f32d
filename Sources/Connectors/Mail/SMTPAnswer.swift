internal import CCurl
internal import Mailing

/// What a mail server said last, to what, and what follows from it.
///
/// The words of the answer are not kept, since they tend to hold the address.
struct SMTPAnswer {
  private let status: Int
  private let command: String
  /// The class and subject of the enhanced code, such as `5.7` (RFC 3463).
  private let subject: String

  init(_ exchange: CurlExchange, status: Int) {
    self.status = status
    command = exchange.lastCommand
    // After a no, libcurl takes its leave and is answered.
    let line = exchange.lines.last { $0.hasPrefix("\(status)") }
    let words = line?.dropFirst(4).split(separator: " ") ?? []
    let numbers = words.first?.split(separator: ".") ?? []
    subject = numbers.count == 3 ? numbers.prefix(2).joined(separator: ".") : ""
  }

  /// The trouble that a failed conversation comes to.
  func trouble(_ failure: CurlHandle.Failure) -> LetterTrouble {
    switch CURLcode(failure.code) {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: .unreachable
    case CURLE_OPERATION_TIMEDOUT: .timedOut
    case CURLE_PEER_FAILED_VERIFICATION: .untrustedCertificate
    case CURLE_USE_SSL_FAILED where (400..<500).contains(status): .busy
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR: .notEncrypted
    case CURLE_LOGIN_DENIED where !(400..<500).contains(status): .passwordRefused
    default: troubleOfAnswer
    }
  }

  private var troubleOfAnswer: LetterTrouble {
    switch status {
    case 400..<500: .busy
    case 530, 534, 535, 538: .passwordRefused
    case 500..<600: refusal
    // The last thing heard was a yes, and then nothing more.
    default: .brokeOff
    }
  }

  private var refusal: LetterTrouble {
    switch command {
    case "MAIL" where status != 552: .senderRefused
    case "RCPT" where subject == "5.7": .senderRefused
    case "RCPT": .addressRefused
    case "MAIL", "DATA": .letterRefused
    default: .unknown
    }
  }
}
