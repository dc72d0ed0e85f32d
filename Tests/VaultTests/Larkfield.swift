import Essentials
import Synchronization
import TestSupport

@testable import Vault

/// The fictional school and its people, a source of randomness with a seed, and a cost that tests
/// can bear.
enum Larkfield {
  static let school = SchoolID(high: 0x1A4B, low: 1)
  static let otherSchool = SchoolID(high: 0x1A4B, low: 2)
  static let grace = PersonID(high: 0x9CE, low: 1)
  static let priya = PersonID(high: 0x9CE, low: 2)
  static let graceAtLarkfield = MemberKeyOwner(school: school, person: grace)
  static let site = PasskeySite(
    domain: "chaperone.larkfield.example", origins: ["https://chaperone.larkfield.example"])
  static let now = Instant(seconds: 1_749_486_000)

  static func tiny() throws -> Argon2Cost { try Argon2Cost(memoryKiB: 8, passes: 1) }

  /// Bytes that are the same in each run; as good as random for everything but secrecy.
  static func random(seed: UInt64 = 1) -> RandomBytes {
    let generator = SharedGenerator(seed: seed)
    return { count in generator.bytes(count) }
  }
}

final class SharedGenerator: Sendable {
  private let state: Mutex<SeededGenerator>

  init(seed: UInt64) { state = Mutex(SeededGenerator(seed: seed)) }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { generator in
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
  }
}

/// Bytes from hexadecimal digits; others are left out.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map {
    UInt8(digits[$0] << 4 | digits[$0 + 1])
  }
}

extension [UInt8] {
  /// The same bytes with one bit the other way.
  func flipping(bit: Int) -> [UInt8] {
    var bytes = self
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    return bytes
  }

  /// The bytes with each bit flipped in turn, and cut off at each length.
  var tampered: [[UInt8]] {
    (0..<count * 8).map(flipping) + (0..<count).map { Array(prefix($0)) } + [self + [0]]
  }
}
