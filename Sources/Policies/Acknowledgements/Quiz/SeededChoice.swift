package import Essentials

/// Chance that can be repeated: the same person gets the same questions about the same version.
///
/// SplitMix64 (Steele, Lea and Flood 2014). Nothing here is secret.
package struct SeededChoice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Chance for one person and one version.
  package init(person: PersonID, version: PolicyVersionID) {
    state = person.high ^ version.low
    state = next() ^ person.low
    state = next() ^ version.high
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits ^ bits >> 31
  }
}
