import Crypto
import Essentials
import Storage
import Synchronization
import Vault

/// The secrets of the probe's schools, the same in every run: they stand here and in no kept database.
enum ProbeSecrets {
  /// Everybody's password.
  static let password = "copper lantern fog ladder"
  /// Cheap, since nothing here has to withstand anybody.
  static var cost: Argon2Cost { get throws { try Argon2Cost(memoryKiB: 8, passes: 1) } }

  /// The installation's key file.
  static var keys: KeyFile { get throws { try .fresh(random: chance(seed: 1)) } }

  /// Chance that comes out the same in every run.
  static func chance(seed: UInt64) -> RandomBytes {
    final class Generator: Sendable {
      let state: Mutex<UInt64>
      init(_ seed: UInt64) { state = Mutex(seed) }
    }
    let generator = Generator(seed)
    return { count in
      generator.state.withLock { state in
        (0..<count).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 33)
        }
      }
    }
  }

  /// No chance at all: what is drawn from it once can be drawn from it again to see what it opens.
  static func known(_ first: UInt8) -> RandomBytes {
    { count in (0..<count).map { first &+ UInt8(truncatingIfNeeded: $0) } }
  }

  /// What the sheet of a person says whose keys were drawn from what is known.
  static func sheet(of owner: MemberKeyOwner, _ first: UInt8) throws -> PaperKey {
    try MemberKeys.make(for: owner, password: nil, escrow: nil, random: known(first)).sheet
  }

  /// A passkey of a device that nobody has.
  static func passkey(_ first: UInt8) throws -> PasskeyPublicKey {
    let key = try Curve25519.Signing.PrivateKey(rawRepresentation: known(first)(32))
    return try PasskeyPublicKey(stored: [2] + Array(key.publicKey.rawRepresentation))
  }

  /// The first letters of something long, enough to see that it is the same.
  static func brief(_ bytes: [UInt8]?) -> String? {
    bytes.map { Base64.url.encode(Array($0.prefix(12))) }
  }
}
