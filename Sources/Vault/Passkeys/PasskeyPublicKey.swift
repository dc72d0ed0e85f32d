internal import Crypto
internal import CryptoExtras

/// The public half of a passkey, of the kinds that we ask for.
package enum PasskeyPublicKey: Sendable, Hashable {
  /// ECDSA on P-256 with SHA-256: 65 bytes, uncompressed (COSE −7).
  case es256([UInt8])
  /// Ed25519: 32 bytes (COSE −8).
  case edDSA([UInt8])
  /// RSASSA-PKCS1-v1_5 with SHA-256, which Windows Hello makes (COSE −257, RFC 8812): the exponent in 4 bytes, then the
  /// modulus of 2048 to 4096 bits.
  case rs256([UInt8])

  /// The kinds by COSE's numbers, the preferred first, as the page asks for them.
  package static let algorithms = [-8, -7, -257]

  /// Reads a key as authenticators write it: exactly the entries of its kind (RFC 9053, 7; WebAuthn
  /// 3, 5.8.5).
  init(cose value: CBORValue) throws(PasskeyFault) {
    guard let map = value.map else { throw .unsupportedKey }
    switch (map[1]?.integer, map[3]?.integer, map[-1], map.count) {
    case (2, -7, .integer(1), 5):
      self = .es256([4] + (try Self.coordinate(map[-2])) + (try Self.coordinate(map[-3])))
    case (1, -8, .integer(6), 4):
      self = .edDSA(try Self.coordinate(map[-2]))
    case (3, -257, .bytes(let modulus), 4):
      guard let exponent = map[-2]?.bytes, (1...4).contains(exponent.count) else {
        throw .unsupportedKey
      }
      self = .rs256([UInt8](repeating: 0, count: 4 - exponent.count) + exponent + modulus)
    default:
      throw .unsupportedKey
    }
    guard isKey else { throw .unsupportedKey }
  }

  private static func coordinate(_ value: CBORValue?) throws(PasskeyFault) -> [UInt8] {
    guard let bytes = value?.bytes, bytes.count == 32 else { throw .unsupportedKey }
    return bytes
  }

  /// Reads a key as the database holds it.
  package init(stored: [UInt8]) throws(VaultFault) {
    switch (stored.first, stored.count) {
    case (1, 66): self = .es256(Array(stored.dropFirst()))
    case (2, 33): self = .edDSA(Array(stored.dropFirst()))
    case (3, 261...517): self = .rs256(Array(stored.dropFirst()))
    default: throw .malformed("passkey")
    }
    guard isKey else { throw .malformed("passkey") }
  }

  /// The form in the database: the kind (1 to 3), then the bytes.
  package var stored: [UInt8] {
    switch self {
    case .es256(let bytes): [1] + bytes
    case .edDSA(let bytes): [2] + bytes
    case .rs256(let bytes): [3] + bytes
    }
  }

  /// COSE's number of the kind.
  var algorithm: Int64 {
    switch self {
    case .es256: -7
    case .edDSA: -8
    case .rs256: -257
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
    case .rs256(let bytes):
      return Self.rsa(bytes)?.isValidSignature(
        .init(rawRepresentation: signature), for: message, padding: .insecurePKCS1v1_5) ?? false
    }
  }

  /// A key below 2048 bits can be broken, one above 4096 is there to keep us busy; so is an even exponent or 1.
  private static func rsa(_ bytes: [UInt8]) -> _RSA.Signing.PublicKey? {
    let (exponent, modulus) = (bytes.prefix(4), bytes.dropFirst(4))
    guard (256...512).contains(modulus.count), modulus.first != 0,
      let last = exponent.last, last & 1 == 1, last > 1 || exponent.dropLast() != [0, 0, 0],
      let key = try? _RSA.Signing.PublicKey(
        n: Array(modulus), e: Array(exponent.drop { $0 == 0 })),
      (2048...4096).contains(key.keySizeInBits)
    else { return nil }
    return key
  }

  private var isKey: Bool {
    switch self {
    case .es256(let bytes): (try? P256.Signing.PublicKey(x963Representation: bytes)) != nil
    case .edDSA(let bytes): (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
    case .rs256(let bytes): Self.rsa(bytes) != nil
    }
  }
}
