/// Finds facts and values by the bytes of their names, without a text being made of these.
///
/// One table for all names: a slot for each, found by a hash of the bytes, the next ones where that
/// slot is taken.
struct FactNames: Hashable, Sendable {
  /// What a name belongs to: -1 to the facts themselves, otherwise the fact whose value it is.
  typealias Owner = Int32
  /// The owner of the names of facts.
  static let facts: Owner = -1

  private struct Slot: Hashable {
    var owner: Owner
    var index: Int32
    var start: Int32
    // Below zero: nothing stands here.
    var count: Int32
  }

  private var slots: [Slot]
  private var bytes: [UInt8] = []

  /// Enters the names of facts and of their values; of equal ones the first.
  init(_ facts: [Fact]) {
    let names = facts.reduce(facts.count) { $0 + $1.values.count }
    var size = 16
    while size < 2 * names { size *= 2 }
    slots = Array(repeating: Slot(owner: 0, index: 0, start: 0, count: -1), count: size)
    for (place, fact) in facts.enumerated() {
      enter(fact.name, as: place, of: Self.facts)
      for (index, value) in fact.values.enumerated() {
        enter(value.name, as: index, of: Owner(truncatingIfNeeded: place))
      }
    }
  }

  private mutating func enter(_ name: String, as index: Int, of owner: Owner) {
    let name = Array(name.utf8)
    var hash = Self.hash(of: owner)
    for byte in name { Self.mix(byte, into: &hash) }
    guard self.index(of: name.span, 0..<name.count, hash: hash, of: owner) == nil else { return }
    var place = firstSlot(hash)
    while slots[place].count >= 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(
      owner: owner, index: Int32(truncatingIfNeeded: index),
      start: Int32(truncatingIfNeeded: bytes.count), count: Int32(truncatingIfNeeded: name.count))
    bytes += name
  }

  /// The hash to begin with for a name of an owner.
  static func hash(of owner: Owner) -> UInt64 {
    0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: owner)
  }

  /// Adds the next byte of a name to its hash (FNV-1a).
  static func mix(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The fact, or the value, with the name that stands in `range` of `text`.
  ///
  /// - Parameter hash: Begun with `hash(of:)`, with every byte of the name mixed in.
  func index(of text: Span<UInt8>, _ range: Range<Int>, hash: UInt64, of owner: Owner) -> Int? {
    var place = firstSlot(hash)
    // Half of the slots are empty, so the search ends.
    while slots[place].count >= 0 {
      let slot = slots[place]
      if slot.owner == owner, Int(slot.count) == range.count,
        stands(text, range, at: Int(slot.start))
      {
        return Int(slot.index)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  private func firstSlot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
  }

  private func stands(_ text: Span<UInt8>, _ range: Range<Int>, at start: Int) -> Bool {
    for offset in 0..<range.count where bytes[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }
}
