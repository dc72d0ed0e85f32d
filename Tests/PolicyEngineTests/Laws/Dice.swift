@testable import PolicyEngine

/// A seeded source of chance, with what the laws are tried on.
struct Dice: RandomNumberGenerator {
  private var chance: SplitMix

  init(seed: UInt64) { chance = SplitMix(seed: seed) }

  mutating func next() -> UInt64 { chance.next() }

  /// Whether something happens that happens this often in a hundred times.
  mutating func happens(in100 share: Int) -> Bool { Int.random(in: 0..<100, using: &self) < share }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}
