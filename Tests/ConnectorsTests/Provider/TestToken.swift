import Crypto
import Essentials
import Foundation

/// A token that the provider is about to sign, which a test may spoil.
struct TestToken: Sendable {
  var header: [String: any Sendable]
  var claims: [String: any Sendable]
  var key: TestKey
  /// Signed with this as a shared secret instead.
  var sharedSecret: String?
  /// Left without a signature.
  var isUnsigned = false
  /// The claims as they stand, where JSON's own writer would not write them so.
  var rawClaims: String?
  /// What is done to the finished text.
  var afterwards: @Sendable (String) -> String = { $0 }

  func text() throws -> String {
    let said = try rawClaims.map { Array($0.utf8) } ?? Self.json(claims)
    let message = "\(Base64.url.encode(try Self.json(header))).\(Base64.url.encode(said))"
    let signature: [UInt8]
    if isUnsigned {
      signature = []
    } else if let sharedSecret {
      let secret = SymmetricKey(data: Array(sharedSecret.utf8))
      signature = Array(HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: secret))
    } else {
      signature = try key.signature(of: message, algorithm: header["alg"] as? String ?? "")
    }
    return afterwards("\(message).\(Base64.url.encode(signature))")
  }

  static func json(_ value: [String: any Sendable]) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]))
  }
}
