/// The part of an address after the question mark, encoded byte by byte.
struct Query {
  private(set) var text = ""

  init() {}

  init(saying words: String?, facts: [FactChoice]) {
    add(saying: words, facts: facts)
  }

  mutating func add(saying words: String?, facts: [FactChoice]) {
    if let words, !words.isEmpty { add(Paths.sayKey, words) }
    for choice in facts { add(choice.fact, choice.value) }
  }

  mutating func add(_ key: String, _ value: String) {
    text += text.isEmpty ? "?" : "&"
    text += Query.encoded(key) + "=" + Query.encoded(value)
  }

  /// Text in which only the bytes that need no encoding anywhere in an address stand as they are.
  static func encoded(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isUnreserved) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

extension Address {
  /// The same address with one more thing after its question mark, encoded.
  package func with(_ key: String, _ value: String) -> Address {
    var query = Query()
    query.add(key, value)
    let more = text.contains("?") ? "&" + query.text.dropFirst() : query.text
    return Address(encoded: text + more)
  }
}
