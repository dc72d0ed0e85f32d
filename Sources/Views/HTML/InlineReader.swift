/// Reads emphasis, strong words, code and links within one run of text.
///
/// Marks that do not pair up are shown as they stand. It works on bytes and remembers which marks
/// have no partner further on, so that a hostile text takes no more than linear time.
struct InlineReader {
  private let bytes: ArraySlice<UInt8>
  private let depth: Int
  private var html: HTML = .empty
  private var plain: Int
  private var index: Int
  private var unmatched: Set<[UInt8]> = []

  /// Markup for one run of inline Markdown.
  static func html(of text: String) -> HTML {
    var reader = InlineReader(Array(text.utf8)[...], depth: 0)
    return reader.read()
  }

  private init(_ bytes: ArraySlice<UInt8>, depth: Int) {
    self.bytes = bytes
    self.depth = depth
    plain = bytes.startIndex
    index = bytes.startIndex
  }

  private mutating func read() -> HTML {
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): readEscape()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis()
      case UInt8(ascii: "["): readLink()
      default: index += 1
      }
    }
    flush()
    return html
  }

  /// Shows the text since the last mark, escaped.
  private mutating func flush() {
    html = html + HTML(text: String(decoding: bytes[plain..<index], as: UTF8.self))
    plain = index
  }

  private mutating func emit(_ markup: HTML, through end: Int) {
    flush()
    html = html + markup
    index = end
    plain = end
  }

  private mutating func readEscape() {
    let next = index + 1
    guard next < bytes.endIndex, "\\`*_[]()#-".utf8.contains(bytes[next]) else {
      index += 1
      return
    }
    flush()
    plain = next
    index = next + 1
  }

  private mutating func readCode() {
    guard let close = partner(of: "`", after: index + 1), close > index + 1 else {
      index += 1
      return
    }
    let code = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
    emit("<code>\(code)</code>", through: close + 1)
  }

  private mutating func readEmphasis() {
    let sign = bytes[index]
    let isDouble = index + 1 < bytes.endIndex && bytes[index + 1] == sign
    let mark = [UInt8](repeating: sign, count: isDouble ? 2 : 1)
    let start = index + mark.count
    let opens = start < bytes.endIndex && bytes[start] != UInt8(ascii: " ") && !isWithinWord(sign)
    guard opens, depth < 4, let close = partner(of: mark, after: start), close > start else {
      index = start
      return
    }
    var inner = InlineReader(bytes[start..<close], depth: depth + 1)
    let words = inner.read()
    emit(
      isDouble ? "<strong>\(words)</strong>" : "<em>\(words)</em>", through: close + mark.count)
  }

  /// An underline inside a word, as in a file name, is not emphasis.
  private func isWithinWord(_ sign: UInt8) -> Bool {
    guard sign == UInt8(ascii: "_"), index > bytes.startIndex else { return false }
    return bytes[index - 1] != UInt8(ascii: " ") && bytes[index - 1] != UInt8(ascii: "(")
  }

  private mutating func readLink() {
    guard let middle = partner(of: "](", after: index + 1),
      let close = partner(of: ")", after: middle + 2),
      let address = Address(
        checking: String(decoding: bytes[(middle + 2)..<close], as: UTF8.self))
    else {
      index += 1
      return
    }
    var inner = InlineReader(bytes[(index + 1)..<middle], depth: 4)
    let words = inner.read()
    emit("<a href=\"\(address)\">\(words)</a>", through: close + 1)
  }

  private mutating func partner(of mark: StaticString, after start: Int) -> Int? {
    partner(of: mark.withUTF8Buffer(Array.init), after: start)
  }

  private mutating func partner(of mark: [UInt8], after start: Int) -> Int? {
    guard !unmatched.contains(mark), start <= bytes.endIndex - mark.count else { return nil }
    for place in start...(bytes.endIndex - mark.count) {
      guard bytes[place..<(place + mark.count)].elementsEqual(mark) else { continue }
      return place
    }
    unmatched.insert(mark)
    return nil
  }
}
