internal import Crypto
internal import Essentials
package import Vault

/// A computer that makes and uses a passkey (WebAuthn 3; Ed25519), with the browser on it.
package struct PasskeyDevice: Sendable {
  /// Whether it asks for a PIN.
  package var isVerified = true
  private let site: PasskeySite
  private let credentialID: [UInt8]
  private let key = Curve25519.Signing.PrivateKey()
  private var counter: UInt8 = 0

  /// A computer at a site; `number` tells its passkey from those of others.
  package init(_ site: PasskeySite, number: UInt8 = 9) {
    self.site = site
    credentialID = [UInt8](repeating: number, count: 32)
  }

  /// Makes a passkey.
  package func registration(_ challenge: PasskeyChallenge) -> PasskeyRegistration {
    let cose: [UInt8] =
      [0xA4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 32] + Array(key.publicKey.rawRepresentation)
    let data =
      head(flags | 0x40) + [UInt8](repeating: 0, count: 16) + [0, 32]
      + credentialID + cose
    let attestation =
      [0xA3] + text("fmt") + text("none") + text("attStmt") + [0xA0] + text("authData")
      + [0x58, UInt8(data.count)] + data
    return PasskeyRegistration(
      attestation: attestation, clientData: client("webauthn.create", challenge))
  }

  /// Uses the passkey.
  package mutating func assertion(_ challenge: PasskeyChallenge) throws -> PasskeyAssertion {
    counter += 1
    let (client, data) = (client("webauthn.get", challenge), head(flags))
    let signature = try key.signature(for: data + Array(SHA256.hash(data: client)))
    return PasskeyAssertion(
      credentialID: credentialID, authenticatorData: data, clientData: client,
      signature: Array(signature), userHandle: nil)
  }

  private var flags: UInt8 { isVerified ? 0x05 : 0x01 }

  private func head(_ flags: UInt8) -> [UInt8] {
    Array(SHA256.hash(data: Array(site.domain.utf8))) + [flags, 0, 0, 0, counter]
  }

  private func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + text.utf8 }

  private func client(_ kind: String, _ challenge: PasskeyChallenge) -> [UInt8] {
    let origin = site.origins.first ?? ""
    return Array(
      #"{"type":"\#(kind)","challenge":"\#(challenge.text)","origin":"\#(origin)"}"#.utf8)
  }
}
