import Essentials
import TestSupport
import Testing

@testable import Vault

/// Answers that were bent at random: never a crash, and never let in.
@Suite struct PasskeyFuzzTests {
  private let device: TestAuthenticator
  private let challenge: PasskeyChallenge

  init() throws {
    device = try TestAuthenticator.es256()
    challenge = try PasskeyChallenge.fresh(random: Larkfield.random())
  }

  /// Flips, drops, doubles, inserts or cuts, a few times over.
  private func bent(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(bytes[place], at: place)
      case 3:
        bytes[place] = [0, 0x5F, 0x7F, 0x9B, 0xBB, 0xFF].randomElement(using: &generator) ?? 0
      default: bytes.removeLast(min(bytes.count, Int.random(in: 1...8, using: &generator)))
      }
    }
    return bytes
  }

  @Test func `a bent attestation makes no passkey, or one with a whole key`() throws {
    let genuine = try device.registration(challenge)
    var generator = SeededGenerator(seed: 2025)
    for _ in 0..<20_000 {
      let bent = PasskeyRegistration(
        attestation: bent(genuine.attestation, using: &generator), clientData: genuine.clientData)
      // Nothing signs it, so a passkey with another name may come of it; its key is a whole one.
      guard
        let passkey = try? bent.passkey(
          for: Larkfield.grace, challenge: challenge, site: Larkfield.site, mustBeVerified: true)
      else { continue }
      #expect((16...1023).contains(passkey.credentialID.count))
      #expect(throws: Never.self) { try PasskeyPublicKey(stored: passkey.key.stored) }
    }
  }

  @Test func `a bent attestation that vouches for itself makes no passkey`() throws {
    let genuine = try device.registration(challenge, format: "packed")
    var generator = SeededGenerator(seed: 2026)
    for _ in 0..<3000 {
      let attestation = bent(genuine.attestation, using: &generator)
      guard attestation != genuine.attestation else { continue }
      let bent = PasskeyRegistration(attestation: attestation, clientData: genuine.clientData)
      #expect(throws: PasskeyFault.self) {
        try bent.passkey(
          for: Larkfield.grace, challenge: challenge, site: Larkfield.site, mustBeVerified: true)
      }
    }
  }

  @Test func `a bent answer lets nobody in`() throws {
    let passkey = try device.registration(challenge).passkey(
      for: Larkfield.grace, challenge: challenge, site: Larkfield.site, mustBeVerified: true)
    let genuine = try device.assertion(challenge)
    var generator = SeededGenerator(seed: 2027)
    for round in 0..<6000 {
      var parts = [genuine.authenticatorData, genuine.clientData, genuine.signature]
      let part = round % 3
      let original = parts[part]
      parts[part] = bent(original, using: &generator)
      guard parts[part] != original else { continue }
      let answer = PasskeyAssertion(
        credentialID: genuine.credentialID, authenticatorData: parts[0], clientData: parts[1],
        signature: parts[2], userHandle: nil)
      #expect(throws: PasskeyFault.self) {
        try answer.used(
          passkey, challenge: challenge, site: Larkfield.site, mustBeVerified: true)
      }
    }
  }
}
