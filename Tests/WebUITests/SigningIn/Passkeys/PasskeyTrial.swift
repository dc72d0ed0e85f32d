import Composition
import Essentials
import TestSupport
import Testing
import Vault

/// Larkfield at an address at which browsers have passkeys.
enum PasskeyTrial {
  static let origin = "http://localhost"
  static let site = PasskeySite(domain: "localhost", origins: [origin])

  static func with(_ body: (ServedSchool) async throws -> Void) async throws {
    try await ServedSchool.with(origin: origin, body)
  }
}

extension PasskeyDevice {
  static func staffRoom(number: UInt8 = 9) -> PasskeyDevice {
    PasskeyDevice(PasskeyTrial.site, number: number)
  }

  /// What the page's script would write into the form for the question on the page.
  mutating func used(for page: String) throws -> [String: String] {
    let answer = try assertion(Self.challenge(page))
    return [
      "credential": Base64.url.encode(answer.credentialID),
      "client": Base64.url.encode(answer.clientData),
      "authenticator": Base64.url.encode(answer.authenticatorData),
      "signature": Base64.url.encode(answer.signature), "user": "",
    ]
  }

  /// The same for a passkey that is made.
  func made(for page: String, name: String = "Staff room") throws -> [String: String] {
    let answer = registration(try Self.challenge(page))
    return [
      "client": Base64.url.encode(answer.clientData),
      "attestation": Base64.url.encode(answer.attestation), "name": name,
    ]
  }

  private static func challenge(_ page: String) throws -> PasskeyChallenge {
    let found = try #require(page.firstMatch(of: #/data-challenge="([^"]*)"/#))
    return try PasskeyChallenge(stored: #require(Base64.url.decode(String(found.output.1))))
  }
}

extension ServedSchool {
  /// Adds a passkey in the browser of somebody who is signed in.
  func addPasskey(_ device: PasskeyDevice, _ walker: Walker) async throws {
    try await walker.open("/sign-in/second-factor/passkey")
    try await walker.send("/sign-in/second-factor/passkey", device.made(for: walker.page))
  }

  /// A new browser, after address and password.
  func afterPassword(_ cast: Cast) async throws -> Walker {
    let walker = Walker(client)
    try await walker.open("/sign-in")
    try await walker.send("/sign-in", ["email": cast.email, "password": Self.password])
    return walker
  }
}
