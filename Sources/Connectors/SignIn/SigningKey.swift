internal import Crypto
internal import CryptoExtras
internal import Essentials

/// One public key of a provider (RFC 7517; RFC 7518, section 6).
struct SigningKey: Sendable {
  private enum Half: Sendable {
    case rsa(_RSA.Signing.PublicKey)
    case ec(P256.Signing.PublicKey)
  }

  /// What the provider calls it.
  let name: String?
  private let half: Half
  private let onlyAlgorithm: String?

  /// Reads a key; nothing where it is of another kind, for another use, too weak or no key at all.
  init?(_ entries: [String: JSONValue]) {
    guard entries["use"].map({ $0.text == "sig" }) ?? true,
      entries["key_ops"].map({ $0.texts?.contains("verify") ?? false }) ?? true
    else { return nil }
    func bytes(_ name: String) -> [UInt8]? {
      entries[name]?.text.flatMap { Base64.url.decode($0) }
    }
    switch entries["kty"]?.text {
    case "RSA":
      // Below 2048 bits it can be broken, above 8192 it is there to keep us busy; so is a long exponent.
      guard let n = bytes("n"), let e = bytes("e"), (256...1024).contains(n.count),
        (1...4).contains(e.count), let key = try? _RSA.Signing.PublicKey(n: n, e: e),
        key.keySizeInBits >= 2048
      else { return nil }
      half = .rsa(key)
    case "EC" where entries["crv"]?.text == "P-256":
      guard let x = bytes("x"), let y = bytes("y"), x.count == 32, y.count == 32,
        let key = try? P256.Signing.PublicKey(x963Representation: [4] + x + y)
      else { return nil }
      half = .ec(key)
    default:
      return nil
    }
    name = entries["kid"]?.text
    onlyAlgorithm = entries["alg"]?.text
  }

  /// Whether the key is of the kind that the algorithm needs: the token never decides what a key is for.
  func fits(_ algorithm: SignatureAlgorithm) -> Bool {
    guard onlyAlgorithm == nil || onlyAlgorithm == algorithm.rawValue else { return false }
    return switch (half, algorithm) {
    case (.rsa, .rs256), (.rsa, .ps256), (.ec, .es256): true
    default: false
    }
  }

  /// Whether the message was signed with the private half.
  func verifies(_ signature: [UInt8], of message: [UInt8], by algorithm: SignatureAlgorithm) -> Bool
  {
    switch (half, algorithm) {
    case (.rsa(let key), .rs256):
      return key.isValidSignature(
        .init(rawRepresentation: signature), for: message, padding: .insecurePKCS1v1_5)
    case (.rsa(let key), .ps256):
      return key.isValidSignature(.init(rawRepresentation: signature), for: message, padding: .PSS)
    case (.ec(let key), .es256):
      guard let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature) else {
        return false
      }
      return key.isValidSignature(signature, for: message)
    default:
      return false
    }
  }
}
