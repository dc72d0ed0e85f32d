/// Places of words in a question, as bits: matches are compared by them again and again.
struct TokenSet: Sendable, Hashable {
  // INVARIANT: holds Tokeniser.mostTokens places.
  private var bits = SIMD4<UInt64>()

  /// The empty set.
  init() {}

  /// The places of some ranges.
  init(_ ranges: [Range<Int>]) {
    for range in ranges { for place in range { insert(place) } }
  }

  /// Adds a place; places beyond the last one that is looked at are left out.
  mutating func insert(_ place: Int) {
    guard place >= 0, place < 256 else { return }
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Adds the places of another set.
  mutating func formUnion(_ other: TokenSet) { bits |= other.bits }

  /// Whether a place is in the set.
  func contains(_ place: Int) -> Bool {
    place >= 0 && place < 256 && bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// Whether all places of this set are in the other.
  func isSubset(of other: TokenSet) -> Bool { bits & other.bits == bits }

  /// Whether the sets have no place in common.
  func isDisjoint(with other: TokenSet) -> Bool { bits & other.bits == SIMD4() }

  /// Whether there is no place in it.
  var isEmpty: Bool { bits == SIMD4() }

  /// How many places there are.
  var count: Int { (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount } }

  /// The places, ascending.
  var places: [Int] {
    var found: [Int] = []
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        found.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }

  /// The first place.
  var first: Int? {
    for word in 0..<4 where bits[word] != 0 { return word << 6 + bits[word].trailingZeroBitCount }
    return nil
  }
}
