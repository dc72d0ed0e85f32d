internal import Crypto
package import Essentials

/// The six digits that an app shows for half a minute (TOTP, RFC 6238).
package struct TimeCode: Sendable, Hashable {
  /// The digest that codes are made with; apps that know only one know SHA-1.
  ///
  /// SHA-1 is broken for collisions, which do not matter here (RFC 6238, 1.2).
  package enum Algorithm: String, Sendable, Hashable, CaseIterable {
    /// What every app knows.
    case sha1 = "SHA1"
    /// For apps that know it.
    case sha256 = "SHA256"
    /// For apps that know it.
    case sha512 = "SHA512"
  }

  /// The digest.
  package let algorithm: Algorithm
  /// How many digits a code has, six to eight.
  package let digits: Int
  /// For how many seconds a code is shown.
  package let period: Int64

  /// What every app does: SHA-1, six digits, 30 seconds.
  package static let usual = TimeCode(algorithm: .sha1, digits: 6, period: 30)

  init(algorithm: Algorithm, digits: Int, period: Int64) {
    self.algorithm = algorithm
    self.digits = digits
    self.period = period
  }

  /// How many whole periods have passed since 1970.
  package func step(at now: Instant) -> Int64 {
    let length = period * 1_000_000
    let (steps, rest) = now.microseconds.quotientAndRemainder(dividingBy: length)
    return rest < 0 ? steps - 1 : steps
  }

  /// The code of one step (HOTP, RFC 4226, 5.3).
  package func code(for secret: TimeCodeSecret, step: Int64) -> Redacted<String> {
    let digest = digest(of: step.bigEndianBytes, under: secret.bytes.key)
    let start = Int((digest.last ?? 0) & 15)
    let number = UInt32(bigEndian: digest[start..<start + 4]) & 0x7FFF_FFFF
    let reduced = String(Int(number) % (0..<digits).reduce(1) { power, _ in power * 10 })
    return Redacted(String(repeating: "0", count: digits - reduced.utf8.count) + reduced)
  }

  private func digest(of message: [UInt8], under key: SymmetricKey) -> [UInt8] {
    switch algorithm {
    case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
    case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
    case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
    }
  }
}
