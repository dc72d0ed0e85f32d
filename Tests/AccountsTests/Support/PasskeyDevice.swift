import Crypto
import Essentials
import Vault

/// A computer that makes and uses a passkey after asking for a PIN (WebAuthn 3; Ed25519).
struct PasskeyDevice {
  private let key = Curve25519.Signing.PrivateKey()
  private let credentialID = [UInt8](repeating: 9, count: 32)
  private var counter: UInt8 = 0
  private static let presentAndVerified: UInt8 = 0x05

  func registration(_ challenge: PasskeyChallenge) -> PasskeyRegistration {
    let cose: [UInt8] =
      [0xA4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32] + Array(key.publicKey.rawRepresentation)
    let data =
      head(Self.presentAndVerified | 0x40) + [UInt8](repeating: 0, count: 16) + [0, 32]
      + credentialID + cose
    let attestation =
      [0xA3] + text("fmt") + text("none") + text("attStmt") + [0xA0] + text("authData")
      + [0x58, UInt8(data.count)] + data
    return PasskeyRegistration(
      attestation: attestation, clientData: client("webauthn.create", challenge))
  }

  mutating func assertion(_ challenge: PasskeyChallenge) throws -> PasskeyAssertion {
    counter += 1
    let (client, data) = (client("webauthn.get", challenge), head(Self.presentAndVerified))
    let signature = try key.signature(for: data + Array(SHA256.hash(data: client)))
    return PasskeyAssertion(
      credentialID: credentialID, authenticatorData: data, clientData: client,
      signature: Array(signature), userHandle: nil)
  }

  private func head(_ flags: UInt8) -> [UInt8] {
    Array(SHA256.hash(data: Array(Larkfield.site.domain.utf8))) + [flags, 0, 0, 0, counter]
  }

  private func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + text.utf8 }

  private func client(_ kind: String, _ challenge: PasskeyChallenge) -> [UInt8] {
    let origin = Larkfield.site.origins.first ?? ""
    return Array(
      #"{"type":"\#(kind)","challenge":"\#(challenge.text)","origin":"\#(origin)"}"#.utf8)
  }
}
