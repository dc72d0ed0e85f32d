import Essentials
import Testing

@testable import Vault

@Suite struct PasskeyAssertionTests {
  private let device: TestAuthenticator
  private let challenge: PasskeyChallenge
  private let passkey: Passkey

  init() throws {
    device = try TestAuthenticator.es256()
    challenge = try PasskeyChallenge.fresh(random: Larkfield.random())
    passkey = try Self.register(device, challenge)
  }

  private static func register(
    _ device: TestAuthenticator, _ challenge: PasskeyChallenge
  ) throws -> Passkey {
    try device.registration(challenge).passkey(
      for: Larkfield.grace, challenge: challenge, site: Larkfield.site, mustBeVerified: false)
  }

  private func use(
    _ assertion: PasskeyAssertion, of passkey: Passkey? = nil, mustBeVerified: Bool = true
  ) throws -> Passkey {
    try assertion.used(
      passkey ?? self.passkey, challenge: challenge, site: Larkfield.site,
      mustBeVerified: mustBeVerified)
  }

  private func fault(
    of passkey: Passkey? = nil, _ change: (inout TestAuthenticator) -> Void
  ) throws -> PasskeyFault? {
    let assertion = try device.changed(change).assertion(challenge)
    return #expect(throws: PasskeyFault.self) { try use(assertion, of: passkey) }
  }

  @Test func `the passkey lets its person in`() throws {
    #expect(try use(device.assertion(challenge)) == passkey)
  }

  @Test func `a passkey of another kind does so too`() throws {
    for device in [try TestAuthenticator.edDSA(), try .rs256()] {
      let passkey = try Self.register(device, challenge)
      #expect(try use(device.assertion(challenge), of: passkey) == passkey)
      let forged = try device.changed { $0.counter = 7 }.assertion(challenge)
      let mixed = PasskeyAssertion(
        credentialID: forged.credentialID, authenticatorData: forged.authenticatorData,
        clientData: forged.clientData, signature: try device.assertion(challenge).signature,
        userHandle: forged.userHandle)
      #expect(throws: PasskeyFault.badSignature) { try use(mixed, of: passkey) }
    }
  }

  @Test func `an answer to another challenge is refused`() throws {
    let other = try PasskeyChallenge.fresh(random: Larkfield.random(seed: 2))
    let assertion = try device.assertion(other)
    #expect(throws: PasskeyFault.wrongChallenge) { try use(assertion) }
  }

  @Test func `another page, site or purpose is refused`() throws {
    #expect(
      try fault { $0.origin = "https://chaperone.larkfield.example.evil.example" } == .wrongOrigin)
    #expect(try fault { $0.domain = "evil.example" } == .wrongSite)
    #expect(try fault { $0.kind = "webauthn.create" } == .wrongKind)
    #expect(try fault { $0.crossOrigin = true } == .embedded)
  }

  @Test func `without the person it is refused`() throws {
    #expect(try fault { $0.flags = 0x04 } == .notPresent)
    #expect(try fault { $0.flags = 0x01 } == .notVerified)
  }

  @Test func `beside a password a touch is enough`() throws {
    let assertion = try device.changed { $0.flags = 0x01 }.assertion(challenge)
    #expect(try use(assertion, mustBeVerified: false) == passkey)
  }

  @Test func `another passkey's signature is refused`() throws {
    let other = try Self.register(TestAuthenticator.edDSA(), challenge)
    let assertion = try device.assertion(challenge)
    #expect(throws: PasskeyFault.badSignature) { try use(assertion, of: other) }
  }

  @Test func `another passkey's name, or another person's, is refused`() throws {
    #expect(
      try fault { $0.credentialID = [UInt8](repeating: 8, count: 32) } == .wrongPasskey)
    #expect(try fault { $0.userHandle = Larkfield.priya.bytes } == .wrongPasskey)
  }

  @Test func `a device need not say whose the passkey is`() throws {
    #expect(try use(device.changed { $0.userHandle = nil }.assertion(challenge)) == passkey)
  }

  @Test func `a device that counts must count forwards`() throws {
    let counted = try use(device.changed { $0.counter = 5 }.assertion(challenge))
    #expect(counted.counter == 5)
    for counter in [0, 4, 5] as [UInt32] {
      #expect(try fault(of: counted) { $0.counter = counter } == .counterWentBack)
    }
    let next = try device.changed { $0.counter = 6 }.assertion(challenge)
    #expect(try use(next, of: counted).counter == 6)
  }

  @Test func `a passkey that can suddenly be copied is refused`() throws {
    #expect(try fault { $0.flags = 0x0D } == .backupChanged)
  }

  @Test func `a passkey that has been copied since is noted`() throws {
    let device = device.changed { $0.flags = 0x0D }
    let passkey = try Self.register(device, challenge)
    let copied = try use(device.changed { $0.flags = 0x1D }.assertion(challenge), of: passkey)
    #expect(!passkey.isBackedUp && copied.isBackedUp)
  }

  @Test func `a key where none is made is refused`() throws {
    let genuine = try device.assertion(challenge)
    let assertion = PasskeyAssertion(
      credentialID: genuine.credentialID, authenticatorData: device.registrationData,
      clientData: genuine.clientData, signature: genuine.signature, userHandle: nil)
    #expect(throws: PasskeyFault.malformed("a key where none is made")) { try use(assertion) }
  }

  @Test func `an answer that was altered or cut off anywhere is refused`() throws {
    for device in [device, try TestAuthenticator.edDSA()] {
      let passkey = try Self.register(device, challenge)
      let genuine = try device.assertion(challenge)
      func refuses(
        data: [UInt8]? = nil, client: [UInt8]? = nil, signature: [UInt8]? = nil
      ) -> Bool {
        let altered = PasskeyAssertion(
          credentialID: genuine.credentialID,
          authenticatorData: data ?? genuine.authenticatorData,
          clientData: client ?? genuine.clientData,
          signature: signature ?? genuine.signature, userHandle: nil)
        return (try? use(altered, of: passkey)) == nil
      }
      #expect(!refuses())
      #expect(genuine.authenticatorData.tampered.allSatisfy { refuses(data: $0) })
      #expect(genuine.clientData.tampered.allSatisfy { refuses(client: $0) })
      #expect(genuine.signature.tampered.allSatisfy { refuses(signature: $0) })
    }
  }

  @Test func `stored keys that cannot be are not read`() {
    let wrong: [[UInt8]] = [
      [], [1], [3] + [UInt8](repeating: 1, count: 32), [1, 4] + [UInt8](repeating: 1, count: 64),
      [2] + [UInt8](repeating: 1, count: 31), [1] + [UInt8](repeating: 4, count: 64),
    ]
    for stored in wrong {
      #expect(throws: VaultFault.self) { try PasskeyPublicKey(stored: stored) }
    }
  }

  @Test func `a challenge is read back as it was kept`() throws {
    #expect(try PasskeyChallenge(stored: challenge.bytes) == challenge)
    #expect(throws: VaultFault.self) { try PasskeyChallenge(stored: [1, 2, 3]) }
  }
}
