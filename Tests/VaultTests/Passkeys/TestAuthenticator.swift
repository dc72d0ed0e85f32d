import Crypto
import CryptoExtras
import Essentials
import FoundationEssentials

@testable import Vault

/// A passkey device and a browser, as far as they can be told from outside; everything about them
/// can be set wrong.
struct TestAuthenticator {
  var credentialID = [UInt8](repeating: 7, count: 32)
  var domain = "chaperone.larkfield.example"
  var origin = "https://chaperone.larkfield.example"
  var kind: String?
  var crossOrigin: Bool?
  var topOrigin: String?
  var flags: UInt8 = 0x05
  var counter: UInt32 = 0
  var extensions: [UInt8] = []
  var userHandle: [UInt8]? = Larkfield.grace.bytes
  let key: Key

  enum Key {
    case es256(P256.Signing.PrivateKey)
    case edDSA(Curve25519.Signing.PrivateKey)
    case rs256(_RSA.Signing.PrivateKey)
  }

  static func es256() throws -> TestAuthenticator {
    TestAuthenticator(
      key: .es256(try P256.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: 11, count: 32)))
    )
  }

  static func edDSA() throws -> TestAuthenticator {
    TestAuthenticator(
      key: .edDSA(
        try Curve25519.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: 12, count: 32))))
  }

  /// As Windows Hello makes it; making a key takes a while, so there is one for all tests.
  static func rs256() throws -> TestAuthenticator {
    TestAuthenticator(key: .rs256(try rsaKey.get()))
  }

  private static let rsaKey = Result { try _RSA.Signing.PrivateKey(keySize: .bits2048) }

  func changed(_ change: (inout TestAuthenticator) -> Void) -> TestAuthenticator {
    var copy = self
    change(&copy)
    return copy
  }

  var coseKey: [UInt8] {
    switch key {
    case .es256(let key):
      let point = Array(key.publicKey.rawRepresentation)
      return hex("a5010203262001215820") + point[..<32] + hex("225820") + point[32...]
    case .edDSA(let key):
      return hex("a4010103272006215820") + Array(key.publicKey.rawRepresentation)
    case .rs256(let key):
      guard let halves = try? key.publicKey.getKeyPrimitives() else { return [] }
      return hex("a401030339010020") + Self.bytes(Array(halves.modulus)) + hex("21")
        + Self.bytes(Array(halves.publicExponent))
    }
  }

  func registration(_ challenge: PasskeyChallenge, format: String = "none") throws
    -> PasskeyRegistration
  {
    let client = clientData("webauthn.create", challenge)
    let data = registrationData
    let statement =
      format == "packed" ? try packedStatement(over: data, client) : [0xA0]
    return PasskeyRegistration(
      attestation: Self.attestation(format, statement, data), clientData: client)
  }

  func assertion(_ challenge: PasskeyChallenge) throws -> PasskeyAssertion {
    let client = clientData("webauthn.get", challenge)
    let data = head(flags) + extensions
    return PasskeyAssertion(
      credentialID: credentialID, authenticatorData: data, clientData: client,
      signature: try sign(data + Array(SHA256.hash(data: client))), userHandle: userHandle)
  }

  var registrationData: [UInt8] {
    head(flags | 0x40) + [UInt8](repeating: 0, count: 16)
      + UInt16(credentialID.count).bigEndianBytes + credentialID + coseKey + extensions
  }

  static func attestation(
    _ format: String, _ statement: [UInt8], _ data: [UInt8]
  ) -> [UInt8] {
    [0xA3] + text("fmt") + text(format) + text("attStmt") + statement + text("authData")
      + bytes(data)
  }

  static func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + text.utf8 }

  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    [0x59] + UInt16(bytes.count).bigEndianBytes + bytes
  }

  private func head(_ flags: UInt8) -> [UInt8] {
    Array(SHA256.hash(data: Array(domain.utf8))) + [flags] + counter.bigEndianBytes
  }

  private func packedStatement(over data: [UInt8], _ client: [UInt8]) throws -> [UInt8] {
    let algorithm: [UInt8] =
      switch key {
      case .es256: [0x26]
      case .edDSA: [0x27]
      case .rs256: [0x39, 1, 0]
      }
    return [0xA2] + Self.text("alg") + algorithm + Self.text("sig")
      + Self.bytes(try sign(data + Array(SHA256.hash(data: client))))
  }

  private func clientData(_ usual: String, _ challenge: PasskeyChallenge) -> [UInt8] {
    var fields = [
      #""type":"\#(kind ?? usual)""#, #""challenge":"\#(challenge.text)""#,
      #""origin":"\#(origin)""#,
    ]
    if let crossOrigin { fields.append(#""crossOrigin":\#(crossOrigin)"#) }
    if let topOrigin { fields.append(#""topOrigin":"\#(topOrigin)""#) }
    return Array("{\(fields.joined(separator: ","))}".utf8)
  }

  private func sign(_ message: [UInt8]) throws -> [UInt8] {
    switch key {
    case .es256(let key): Array(try key.signature(for: message).derRepresentation)
    case .edDSA(let key): Array(try key.signature(for: message))
    case .rs256(let key):
      Array(try key.signature(for: message, padding: .insecurePKCS1v1_5).rawRepresentation)
    }
  }
}
