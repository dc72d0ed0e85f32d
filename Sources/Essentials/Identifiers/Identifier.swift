/// Names one thing of a kind, by 128 random bits.
///
/// Random, so that it can be shown in an address and tells neither how many there are nor when one
/// was made. `Mark` is the kind: a person's identifier does not pass for a policy's.
package struct Identifier<Mark>: Hashable, Sendable, Comparable {
  /// The first 64 bits.
  package let high: UInt64
  /// The last 64 bits.
  package let low: UInt64

  /// The identifier with these bits.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 16 bytes, the most significant first; nothing when they are not 16.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    func number(_ part: some Sequence<UInt8>) -> UInt64 {
      part.reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.init(high: number(bytes.prefix(8)), low: number(bytes.dropFirst(8)))
  }

  /// The 16 bytes, the most significant first: the form in the database.
  package var bytes: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
  }

  /// Orders by bits, so that lists of identifiers have one order everywhere.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Identifier: CustomStringConvertible, LosslessStringConvertible {
  /// 26 letters and digits, lower case, without i, l, o and u (Crockford's base 32): the form in addresses.
  package var description: String {
    var high = high
    var low = low
    var digits: [Character] = []
    for _ in 0..<26 {
      digits.append(Base32.digits[Int(low & 31)])
      low = low >> 5 | high << 59
      high >>= 5
    }
    return String(digits.reversed())
  }

  /// Reads what `description` gives; upper case, and o, i and l for digits, are forgiven, since people copy from paper.
  package init?(_ text: String) {
    guard text.utf8.count == 26 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (place, byte) in text.utf8.enumerated() {
      guard let digit = Base32.value(of: byte), place > 0 || digit < 8 else { return nil }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(digit)
    }
    self.init(high: high, low: low)
  }
}

/// Where identifiers come from; the composition gives one that is random, tests one that counts.
package struct IdentifierSource: Sendable {
  private let next: @Sendable () -> (high: UInt64, low: UInt64)

  /// A source that takes its bits from `next`.
  package init(_ next: @escaping @Sendable () -> (high: UInt64, low: UInt64)) { self.next = next }

  /// The next identifier of the kind that is asked for.
  package func callAsFunction<Mark>(_ kind: Mark.Type = Mark.self) -> Identifier<Mark> {
    let bits = next()
    return Identifier(high: bits.high, low: bits.low)
  }
}
