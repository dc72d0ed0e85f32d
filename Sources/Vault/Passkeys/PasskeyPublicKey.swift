internal import Crypto

/// The public half of a passkey, of the two kinds that we ask for.
package enum PasskeyPublicKey: Sendable, Hashable {
  /// ECDSA on P-256 with SHA-256: 65 bytes, uncompressed (COSE −7).
  case es256([UInt8])
  /// Ed25519: 32 bytes (COSE −8).
  case edDSA([UInt8])

  /// The kinds by COSE's numbers, the preferred first, as the page asks for them.
  package static let algorithms = [-8, -7]

  /// Reads a key as authenticators write it: exactly the entries of its kind (RFC 9053, 7; WebAuthn
  /// 3, 5.8.5).
  init(cose value: CBORValue) throws(PasskeyFault) {
    guard let map = value.map, let x = map[-2]?.bytes, x.count == 32 else {
      throw .unsupportedKey
    }
    switch (map[1]?.integer, map[3]?.integer, map[-1]?.integer, map.count) {
    case (2, -7, 1, 5):
      guard let y = map[-3]?.bytes, y.count == 32 else { throw .unsupportedKey }
      self = .es256([4] + x + y)
    case (1, -8, 6, 4):
      self = .edDSA(x)
    default:
      throw .unsupportedKey
    }
    guard isOnCurve else { throw .unsupportedKey }
  }

  /// Reads a key as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    switch (stored.first, stored.count) {
    case (1, 66): self = .es256(Array(stored.dropFirst()))
    case (2, 33): self = .edDSA(Array(stored.dropFirst()))
    default: throw .malformed("passkey")
    }
    guard isOnCurve else { throw .malformed("passkey") }
  }

  /// The form in the database: the kind (1 or 2), then the bytes.
  package var stored: [UInt8] {
    switch self {
    case .es256(let bytes): [1] + bytes
    case .edDSA(let bytes): [2] + bytes
    }
  }

  /// COSE's number of the kind.
  var algorithm: Int64 {
    switch self {
    case .es256: -7
    case .edDSA: -8
    }
  }

  /// Whether the message was signed with the private half.
  func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    switch self {
    case .es256(let bytes):
      guard let key = try? P256.Signing.PublicKey(x963Representation: bytes),
        let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature)
      else { return false }
      return key.isValidSignature(signature, for: message)
    case .edDSA(let bytes):
      guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
        return false
      }
      return key.isValidSignature(signature, for: message)
    }
  }

  private var isOnCurve: Bool {
    switch self {
    case .es256(let bytes): (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil
    case .edDSA(let bytes): (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
    }
  }
}
