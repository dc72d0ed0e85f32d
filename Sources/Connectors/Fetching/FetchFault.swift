/// Why another server could not be asked, in words for whoever looks after the settings.
package enum FetchFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The address or a header has something in it that does not belong there.
  case unreadableRequest
  /// The address is neither `https` nor on this machine.
  case notEncrypted
  /// There is no such server, or it does not answer.
  case unreachable
  /// It took too long.
  case timedOut
  /// Its certificate is not one that is trusted here.
  case untrustedCertificate
  /// It and we have no way of encrypting in common.
  case noEncryption
  /// It said more than was to be taken.
  case tooLong
  /// Something else, by libcurl's number.
  case failed(UInt32)

  /// What happened, in a sentence.
  package var description: String {
    switch self {
    case .unreadableRequest: "The address of the server cannot be read."
    case .notEncrypted: "The address of the server does not begin with https."
    case .unreachable: "The server cannot be reached."
    case .timedOut: "The server did not answer in time."
    case .untrustedCertificate: "The server's certificate is not trusted here."
    case .noEncryption: "No encrypted connection to the server came about."
    case .tooLong: "The server's answer is too long."
    case .failed(let code): "Asking the server failed (libcurl \(code))."
    }
  }
}
