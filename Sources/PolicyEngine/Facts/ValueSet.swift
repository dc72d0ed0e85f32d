/// A set of values of one fact, by index.
public struct ValueSet: Hashable, Sendable {
  // INVARIANT: the last word is not zero, so equal sets have equal words.
  /// The set as bits, 64 values a word.
  private(set) var words: [UInt64] = []

  /// The empty set.
  public init() {}

  /// The set of the given indices.
  public init(_ indices: some Sequence<Int>) {
    for index in indices { insert(index) }
  }

  private init(trimming words: [UInt64]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  /// All of the first `count` values.
  public static func full(_ count: Int) -> ValueSet { ValueSet(0..<count) }

  /// Adds a value.
  public mutating func insert(_ index: Int) {
    while words.count <= index >> 6 { words.append(0) }
    words[index >> 6] |= 1 << UInt64(index & 63)
  }

  /// Whether a value is in the set.
  public func contains(_ index: Int) -> Bool {
    let word = index >> 6
    return word < words.count && words[word] >> UInt64(index & 63) & 1 == 1
  }

  /// Whether no value is in the set.
  public var isEmpty: Bool { words.isEmpty }

  /// How many values are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// The smallest value.
  public var first: Int? {
    for (place, word) in words.enumerated() where word != 0 {
      return place << 6 + word.trailingZeroBitCount
    }
    return nil
  }

  /// The values, ascending.
  public var indices: [Int] {
    var found: [Int] = []
    for (place, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        found.append(place << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }

  /// The values that are in either.
  public func union(_ other: ValueSet) -> ValueSet {
    var result = words
    while result.count < other.words.count { result.append(0) }
    for place in other.words.indices { result[place] |= other.words[place] }
    return ValueSet(trimming: result)
  }

  /// The values that are in both.
  public func intersection(_ other: ValueSet) -> ValueSet {
    ValueSet(trimming: zip(words, other.words).map { $0 & $1 })
  }

  /// The values below `count` that are not in the set.
  public func complement(in count: Int) -> ValueSet {
    ValueSet((0..<count).lazy.filter { !contains($0) })
  }

  /// Whether the two have a value in common.
  public func intersects(_ other: ValueSet) -> Bool {
    zip(words, other.words).contains { $0 & $1 != 0 }
  }

  /// Whether every value of this set is in the other.
  public func isSubset(of other: ValueSet) -> Bool { intersection(other) == self }
}
