/// What a seal or a digest is tied to, as bytes.
///
/// Every part carries its length, so that no two lists of parts give the same bytes: "ab" and "c"
/// is not "a" and "bc".
struct Binding {
  private(set) var bytes: [UInt8] = []

  /// Begins with what the seal or digest is for, such as `chaperone session digest 1`.
  init(_ purpose: String) { add(Array(purpose.utf8)) }

  /// The same, tied to one part more.
  func with(_ part: [UInt8]) -> Binding {
    var longer = self
    longer.add(part)
    return longer
  }

  /// The same, tied to one text more.
  func with(_ part: String) -> Binding { with(Array(part.utf8)) }

  private mutating func add(_ part: [UInt8]) {
    bytes += UInt32(part.count).bigEndianBytes
    bytes += part
  }
}

extension FixedWidthInteger {
  /// The bytes, the most significant first.
  var bigEndianBytes: [UInt8] {
    stride(from: Self.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: self >> $0)
    }
  }

  /// Reads bytes, the most significant first.
  init(bigEndian bytes: some Sequence<UInt8>) {
    self = bytes.reduce(0) { $0 << 8 | Self($1) }
  }
}
