/// Why a letter did not go; the raw value is kept in the database.
package enum LetterTrouble: String, Error, Hashable, Sendable, CaseIterable {
  /// There is no mail server in the settings.
  case notSetUp = "not-set-up"
  /// The mail server cannot be reached.
  case unreachable
  /// It did not answer in time.
  case timedOut = "timed-out"
  /// The connection broke in the middle.
  case brokeOff = "broke-off"
  /// It does not offer an encrypted connection.
  case notEncrypted = "not-encrypted"
  /// Its certificate is not trusted here.
  case untrustedCertificate = "untrusted-certificate"
  /// It refused user name or password.
  case passwordRefused = "password-refused"
  /// It refused to send from the school's address.
  case senderRefused = "sender-refused"
  /// It asks to wait.
  case busy
  /// The address does not exist, or takes nothing.
  case addressRefused = "address-refused"
  /// The address is one that nothing reached before.
  case addressBounced = "address-bounced"
  /// The server took it, and another one sent it back later.
  case cameBack = "came-back"
  /// It refused the letter itself.
  case letterRefused = "letter-refused"
  /// The person has no address here.
  case noAddress = "no-address"
  /// The link was over before the letter could go, or its secret cannot be read here any more.
  case linkOver = "link-over"
  /// Something that none of these describes.
  case unknown
}

extension LetterTrouble {
  /// What happened and what to do, for the office.
  package var words: String {
    switch self {
    case .notSetUp: "No mail server is set up. Give the person the page on paper or on the screen."
    case .unreachable: "The mail server could not be reached. It is tried again by itself."
    case .timedOut: "The mail server did not answer in time. It is tried again by itself."
    case .brokeOff: "The mail server hung up in the middle. It is tried again by itself."
    case .notEncrypted:
      "The mail server offers no encrypted connection, so nothing was sent. Check the settings for mail."
    case .untrustedCertificate:
      "The mail server's certificate is not trusted here, so nothing was sent. Check the settings for mail."
    case .passwordRefused: "The mail server refused the password. Check the settings for mail."
    case .senderRefused:
      "The mail server refused to send from the school's address. Check the settings for mail."
    case .busy: "The mail server asked us to wait. It is tried again by itself."
    case .addressRefused:
      "The mail server says that this address does not take mail. Check the address of the person."
    case .addressBounced:
      "Mail to this address came back before. Check the address of the person, then send again."
    case .cameBack:
      "The letter came back from the mail server of this address. Check the address, or tell the person in another way."
    case .letterRefused: "The mail server refused the letter. Ask whoever looks after your mail."
    case .noAddress: "There is no e-mail address for this person. Add one, or use the printed page."
    case .linkOver: "The link in the letter does not work any more. Send a new one."
    case .unknown: "Sending failed for a reason that is not known. It is tried again by itself."
    }
  }

  /// Whether trying this letter again is of no use until somebody changes something.
  package var isFinal: Bool {
    switch self {
    case .addressRefused, .addressBounced, .cameBack, .noAddress, .linkOver, .letterRefused: true
    default: false
    }
  }

  /// Whether it is the address that is wrong.
  package var isBounce: Bool {
    switch self {
    case .addressRefused, .addressBounced, .cameBack: true
    default: false
    }
  }

  /// Whether nothing is sent to the address any more.
  package var blocksAddress: Bool { self == .addressRefused || self == .addressBounced }

  /// Whether every other letter would fail in the same way, so that none is tried for a while.
  package var concernsAll: Bool {
    switch self {
    case .notSetUp, .unreachable, .timedOut, .notEncrypted, .untrustedCertificate, .passwordRefused,
      .senderRefused:
      true
    default: false
    }
  }
}
