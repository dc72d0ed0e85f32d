/// Reads emphasis, strong words, code and links within one run of text.
///
/// Marks that do not pair up are shown as they stand. It goes by bytes, takes a run of equal signs
/// as one mark, and remembers which marks have no partner further on, so that a hostile text
/// cannot make it slow.
struct InlineReader {
  let bytes: ArraySlice<UInt8>
  private let depth: Int
  private var written: [UInt8] = []
  private var plain: Int
  private var index: Int
  private var unmatched: Set<Mark> = []

  private struct Mark: Hashable {
    let sign: UInt8
    let count: Int
  }

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
      case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"): readPaired()
      case UInt8(ascii: "["): readLink()
      default: index += 1
      }
    }
    show(through: bytes.endIndex)
    return HTML(trusted: written)
  }

  /// Shows the text since the last mark, escaped.
  private mutating func show(through end: Int) {
    appendEscaped(String(decoding: bytes[plain..<end], as: UTF8.self), to: &written)
    plain = end
  }

  private mutating func emit(_ markup: HTML, through end: Int) {
    show(through: index)
    written += markup.bytes
    index = end
    plain = end
  }

  private mutating func readEscape() {
    let next = index + 1
    guard next < bytes.endIndex, "\\`*_[]()#-".utf8.contains(bytes[next]) else {
      index += 1
      return
    }
    show(through: index)
    plain = next
    index = next + 1
  }

  private mutating func readPaired() {
    let mark = Mark(sign: bytes[index], count: runLength(at: index))
    let start = index + mark.count
    guard mayOpen(mark, contentAt: start), let close = partner(of: mark, after: start) else {
      index = start
      return
    }
    emit(markup(for: mark, around: bytes[start..<close]), through: close + mark.count)
  }

  private func markup(for mark: Mark, around content: ArraySlice<UInt8>) -> HTML {
    if mark.sign == UInt8(ascii: "`") {
      return "<code>\(String(decoding: content, as: UTF8.self))</code>"
    }
    var inner = InlineReader(content, depth: depth + 1)
    let words = inner.read()
    return mark.count == 2 ? "<strong>\(words)</strong>" : "<em>\(words)</em>"
  }

  private func mayOpen(_ mark: Mark, contentAt start: Int) -> Bool {
    guard start < bytes.endIndex else { return false }
    if mark.sign == UInt8(ascii: "`") { return true }
    let isWithinWord = mark.sign == UInt8(ascii: "_") && bytes.isLetterOrDigit(before: index)
    return mark.count <= 2 && depth < 4 && bytes[start] != UInt8(ascii: " ") && !isWithinWord
  }

  private func runLength(at start: Int) -> Int {
    bytes[start...].prefix { $0 == bytes[start] }.count
  }

  /// Where the next run of the same sign and length stands that may close what this one opened.
  private mutating func partner(of mark: Mark, after start: Int) -> Int? {
    guard !unmatched.contains(mark) else { return nil }
    var place = start
    while let next = bytes[place...].firstIndex(of: mark.sign) {
      let count = runLength(at: next)
      let isCode = mark.sign == UInt8(ascii: "`")
      if count == mark.count, isCode || bytes[next - 1] != UInt8(ascii: " ") { return next }
      place = next + count
    }
    unmatched.insert(mark)
    return nil
  }

  private mutating func readLink() {
    guard let link = InlineLink(in: bytes, at: index) else {
      index += 1
      return
    }
    var inner = InlineReader(link.words, depth: 4)
    let words = inner.read()
    emit("<a href=\"\(link.address)\">\(words)</a>", through: link.end)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a sign at this place would stand inside a word, as in a file name.
  fileprivate func isLetterOrDigit(before index: Int) -> Bool {
    guard index > startIndex else { return false }
    let byte = self[index - 1]
    return byte > 0x7F || Character(UnicodeScalar(byte)).isLetter
      || Character(UnicodeScalar(byte)).isNumber
  }
}
