/// Writes JSON (RFC 8259) as bytes, in the order in which it is told.
///
/// An answer takes a few microseconds; `JSONEncoder` alone would take tens of them.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Starts with nothing written.
  public init() { bytes.reserveCapacity(1024) }

  /// The text that has been written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object whose members the closure writes.
  public mutating func object<Failure: Error>(
    _ members: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    try members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements the closure writes.
  public mutating func array<Failure: Error>(
    _ elements: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    try elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of the member whose value comes next.
  public mutating func key(_ name: String) {
    quote(name, isKey: true)
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    quote(text, isKey: false)
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
    needsComma = true
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes a member with a string.
  public mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member with a string, or with null.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a member with a whole number.
  public mutating func member(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  /// Writes a member with true or false.
  public mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a member with an array of strings.
  public mutating func member(_ name: String, _ texts: some Sequence<String>) {
    key(name)
    array { writer in for text in texts { writer.string(text) } }
  }

  /// Writes a member with an array of objects, one for each item.
  public mutating func member<Item>(
    _ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    array { writer in
      for item in items { writer.object { write(&$0, item) } }
    }
  }

  /// Writes a member with an object of strings, by name.
  public mutating func member(_ name: String, _ texts: [String: String]) {
    key(name)
    object { writer in
      for (key, text) in texts.sorted(by: { $0.key < $1.key }) { writer.member(key, text) }
    }
  }

  /// Writes a member that is JSON already.
  mutating func member(written json: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  // A comma, a text in quotation marks and the colon behind a name, in one go: an answer is made of
  // a hundred of these.
  private mutating func quote(_ text: String, isKey: Bool) {
    let utf8 = text.utf8.span
    let start = bytes.count
    var isPlain = true
    bytes.append(addingCapacity: utf8.count + 4) { bytes in
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      for place in utf8.indices {
        let byte = utf8[place]
        if Self.isEscaped(byte) {
          isPlain = false
          break
        }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
      if isKey { bytes.append(UInt8(ascii: ":")) }
    }
    guard !isPlain else { return }
    bytes.removeLast(bytes.count - start)
    separate()
    bytes.append(UInt8(ascii: "\""))
    escape(text)
    bytes.append(UInt8(ascii: "\""))
    if isKey { bytes.append(UInt8(ascii: ":")) }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 32 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  // RFC 8259 section 7: quotation mark, reverse solidus and control characters are escaped.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 0..<32:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }
}
