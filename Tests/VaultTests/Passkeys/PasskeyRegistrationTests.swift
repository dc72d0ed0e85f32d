import Essentials
import Testing

@testable import Vault

@Suite struct PasskeyRegistrationTests {
  private let device: TestAuthenticator
  private let challenge: PasskeyChallenge

  init() throws {
    device = try TestAuthenticator.es256()
    challenge = try PasskeyChallenge.fresh(random: Larkfield.random())
  }

  private func register(
    _ registration: PasskeyRegistration, mustBeVerified: Bool = true
  ) throws -> Passkey {
    try registration.passkey(
      for: Larkfield.grace, challenge: challenge, site: Larkfield.site,
      mustBeVerified: mustBeVerified)
  }

  private func fault(_ change: (inout TestAuthenticator) -> Void) throws -> PasskeyFault? {
    let registration = try device.changed(change).registration(challenge)
    return #expect(throws: PasskeyFault.self) { try register(registration) }
  }

  private func fault(attestation: [UInt8]) throws -> PasskeyFault? {
    let genuine = try device.registration(challenge)
    return #expect(throws: PasskeyFault.self) {
      try register(
        PasskeyRegistration(attestation: attestation, clientData: genuine.clientData))
    }
  }

  @Test func `a passkey of each kind is taken`() throws {
    for device in [device, try .edDSA(), try .rs256()] {
      let passkey = try register(device.registration(challenge))
      #expect(passkey.person == Larkfield.grace)
      #expect(passkey.credentialID == device.credentialID)
      #expect(try PasskeyPublicKey(stored: passkey.key.stored) == passkey.key)
      #expect(!passkey.mayBeBackedUp && !passkey.isBackedUp && passkey.counter == 0)
    }
  }

  @Test func `a passkey that vouches for itself is taken`() throws {
    for device in [device, try .edDSA(), try .rs256()] {
      let registration = try device.registration(challenge, format: "packed")
      #expect(try register(registration).credentialID == device.credentialID)
    }
  }

  @Test func `a passkey that vouches for something else is refused`() throws {
    let genuine = try device.registration(challenge, format: "packed")
    let other = PasskeyRegistration(
      attestation: genuine.attestation, clientData: genuine.clientData + [0x20])
    #expect(throws: PasskeyFault.badSignature) { try register(other) }
  }

  @Test func `another challenge is refused`() throws {
    let other = try PasskeyChallenge.fresh(random: Larkfield.random(seed: 2))
    let registration = try device.registration(other)
    #expect(throws: PasskeyFault.wrongChallenge) { try register(registration) }
  }

  @Test func `another page, site or purpose is refused`() throws {
    #expect(try fault { $0.origin = "https://larkfield.example" } == .wrongOrigin)
    #expect(try fault { $0.origin = "http://chaperone.larkfield.example" } == .wrongOrigin)
    #expect(try fault { $0.origin = "https://chaperone.larkfield.example:444" } == .wrongOrigin)
    #expect(try fault { $0.domain = "larkfield.example" } == .wrongSite)
    #expect(try fault { $0.kind = "webauthn.get" } == .wrongKind)
  }

  @Test func `a page inside somebody else's is refused`() throws {
    #expect(try fault { $0.crossOrigin = true } == .embedded)
    #expect(try fault { $0.topOrigin = "https://halden.example" } == .embedded)
    #expect(
      try register(device.changed { $0.crossOrigin = false }.registration(challenge)).counter == 0)
  }

  @Test func `without the person it is refused`() throws {
    #expect(try fault { $0.flags = 0x04 } == .notPresent)
    #expect(try fault { $0.flags = 0x01 } == .notVerified)
  }

  @Test func `beside a password a touch is enough`() throws {
    let registration = try device.changed { $0.flags = 0x01 }.registration(challenge)
    #expect(try register(registration, mustBeVerified: false).credentialID == device.credentialID)
  }

  @Test func `backups are noted, and impossible ones refused`() throws {
    let passkey = try register(device.changed { $0.flags = 0x1D }.registration(challenge))
    #expect(passkey.mayBeBackedUp && passkey.isBackedUp)
    #expect(try fault { $0.flags = 0x15 } == .malformed("a backup that cannot be"))
  }

  @Test func `extensions are read over, and must be what they say`() throws {
    let hmacSecret = [0xA1] + TestAuthenticator.text("hmac-secret") + [0xF5]
    let registration = try device.changed {
      $0.extensions = hmacSecret
      $0.flags = 0x85
    }.registration(challenge)
    #expect(try register(registration).credentialID == device.credentialID)
    #expect(
      try fault { $0.extensions = hmacSecret } == .malformed("bytes after the authenticator data"))
    #expect(
      try fault {
        $0.extensions = [0x01]
        $0.flags = 0x85
      } == .malformed("extensions"))
  }

  @Test func `an identifier that is too short or too long is refused`() throws {
    for count in [0, 15, 1024, 3000] {
      let found = try fault { $0.credentialID = [UInt8](repeating: 1, count: count) }
      #expect(found == .malformed("identifier of the passkey"))
    }
  }

  @Test func `a statement by the device's maker is refused`() throws {
    let data = device.registrationData
    let maker = [0xA1] + TestAuthenticator.text("x5c") + [0x80]
    for attestation in [
      TestAuthenticator.attestation("fido-u2f", maker, data),
      TestAuthenticator.attestation("packed", maker, data),
      TestAuthenticator.attestation("none", maker, data),
      TestAuthenticator.attestation("apple", [0xA0], data),
    ] {
      #expect(try fault(attestation: attestation) == .unsupportedAttestation)
    }
  }

  @Test func `an attestation without a key is refused`() throws {
    let data = try device.assertion(challenge).authenticatorData
    let attestation = TestAuthenticator.attestation("none", [0xA0], data)
    #expect(try fault(attestation: attestation) == .malformed("attestation without a key"))
  }

  @Test func `more than the three parts, or fewer, are refused`() throws {
    let genuine = try device.registration(challenge).attestation
    let more = [0xA4] + genuine.dropFirst() + TestAuthenticator.text("more") + [0xA0]
    #expect(try fault(attestation: more) == .malformed("attestation"))
    #expect(try fault(attestation: [0xA0]) == .malformed("attestation"))
    #expect(try fault(attestation: genuine + [0]) == .malformed("bytes after the end"))
  }

  @Test func `what is no client data is refused`() throws {
    let genuine = try device.registration(challenge)
    let wrong = ["", "{}", "[]", "null", #"{"type":1}"#, String(repeating: "[", count: 9000)]
    for text in wrong {
      let registration = PasskeyRegistration(
        attestation: genuine.attestation, clientData: Array(text.utf8))
      #expect(throws: PasskeyFault.malformed("client data")) { try register(registration) }
    }
  }

  @Test func `whatever is wrong, the person is told the same`() {
    let faults: [PasskeyFault] = [.badSignature, .wrongOrigin, .malformed("x"), .counterWentBack]
    #expect(Set(faults.map(\.refusal)).count == 1)
  }
}
