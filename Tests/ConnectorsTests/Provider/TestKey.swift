import Crypto
import CryptoExtras
import Essentials
import Foundation

/// A key of the provider's, with its private half.
struct TestKey: Sendable {
  enum Half: Sendable {
    case rsa(_RSA.Signing.PrivateKey)
    case ec(P256.Signing.PrivateKey)
  }

  let name: String
  let half: Half

  /// Two RSA keys for all tests, since making one takes a tenth of a second.
  static let rsa = Result {
    [try _RSA.Signing.PrivateKey(keySize: .bits2048), try .init(keySize: .bits2048)]
  }

  static func rsa(_ name: String, foreign: Bool = false) throws -> TestKey {
    TestKey(name: name, half: .rsa(try rsa.get()[foreign ? 1 : 0]))
  }

  static func ec(_ name: String) -> TestKey { TestKey(name: name, half: .ec(.init())) }

  /// The public half as the provider lists it.
  func listed() throws -> [String: any Sendable] {
    var entries: [String: any Sendable] = ["kid": name, "use": "sig"]
    switch half {
    case .rsa(let key):
      let numbers = try key.publicKey.getKeyPrimitives()
      entries["kty"] = "RSA"
      entries["n"] = Base64.url.encode(Array(numbers.modulus))
      entries["e"] = Base64.url.encode(Array(numbers.publicExponent))
    case .ec(let key):
      let point = Array(key.publicKey.x963Representation.dropFirst())
      entries["kty"] = "EC"
      entries["crv"] = "P-256"
      entries["x"] = Base64.url.encode(Array(point.prefix(32)))
      entries["y"] = Base64.url.encode(Array(point.suffix(32)))
    }
    return entries
  }

  func signature(of message: String, algorithm: String) throws -> [UInt8] {
    switch half {
    case .rsa(let key):
      let padding: _RSA.Signing.Padding = algorithm == "PS256" ? .PSS : .insecurePKCS1v1_5
      return Array(
        try key.signature(for: Data(message.utf8), padding: padding).rawRepresentation)
    case .ec(let key):
      return Array(try key.signature(for: Data(message.utf8)).rawRepresentation)
    }
  }

  /// The public half as a text file, which a careless program takes for a shared secret.
  var publicText: String {
    switch half {
    case .rsa(let key): key.publicKey.pemRepresentation
    case .ec(let key): key.publicKey.pemRepresentation
    }
  }
}
