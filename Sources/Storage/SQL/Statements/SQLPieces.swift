/// Takes SQL text apart into code and what is kept as it is: strings, quoted names and comments.
///
/// Understands `'…'`, `"…"`, `-- …`, nested `/* … */`, and PostgreSQL's `$tag$ … $tag$`. What is not
/// closed runs to the end; the engine will say so.
package struct SQLPieces: Sequence, IteratorProtocol {
  /// A part of the text, in order.
  package enum Piece: Hashable, Sendable {
    /// Words, operators and placeholders.
    case code(Substring)
    /// A string, a quoted name or a comment, with its quotes.
    case kept(Substring)
  }

  private let text: String
  private var start: String.Index

  /// The pieces of a text; put together again they are the text.
  package init(_ text: String) {
    self.text = text
    start = text.startIndex
  }

  /// The next piece, or nothing at the end.
  package mutating func next() -> Piece? {
    guard start < text.endIndex else { return nil }
    let bytes = text.utf8
    if let end = endOfKept(from: start) {
      defer { start = end }
      return .kept(text[start..<end])
    }
    var index = start
    repeat {
      index = bytes.index(after: index)
    } while index < text.endIndex
      && endOfKept(from: index) == nil
    defer { start = index }
    return .code(text[start..<index])
  }

  /// Where the string, name or comment that opens here ends; nothing when none opens here.
  private func endOfKept(from index: String.Index) -> String.Index? {
    switch text.utf8[index] {
    case UInt8(ascii: "'"): endOfQuote("'", from: index)
    case UInt8(ascii: "\""): endOfQuote("\"", from: index)
    case UInt8(ascii: "-") where rest(index).starts(with: "--".utf8):
      rest(index).firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    case UInt8(ascii: "/") where rest(index).starts(with: "/*".utf8): endOfComment(from: index)
    case UInt8(ascii: "$"): endOfDollarQuote(from: index)
    default: nil
    }
  }

  private func rest(_ index: String.Index) -> Substring.UTF8View { text[index...].utf8 }

  /// A doubled quote closes and opens again at once, which comes to the same.
  private func endOfQuote(_ quote: Unicode.Scalar, from index: String.Index) -> String.Index {
    let bytes = text.utf8
    guard let close = rest(bytes.index(after: index)).firstIndex(of: UInt8(ascii: quote)) else {
      return text.endIndex
    }
    return bytes.index(after: close)
  }

  private func endOfComment(from index: String.Index) -> String.Index {
    var depth = 0
    var rest = rest(index)
    repeat {
      if rest.starts(with: "/*".utf8) {
        depth += 1
        rest = rest.dropFirst(2)
      } else if rest.starts(with: "*/".utf8) {
        depth -= 1
        rest = rest.dropFirst(2)
      } else {
        rest = rest.dropFirst()
      }
    } while depth > 0 && !rest.isEmpty
    return rest.startIndex
  }

  private func endOfDollarQuote(from index: String.Index) -> String.Index? {
    let bytes = text.utf8
    let afterName = index > text.startIndex && Self.isName(bytes[bytes.index(before: index)])
    let tag = rest(index).dropFirst().prefix(while: Self.isName)
    let isNumber = tag.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    guard !afterName, !isNumber, tag.endIndex < text.endIndex,
      bytes[tag.endIndex] == UInt8(ascii: "$")
    else { return nil }
    let mark = bytes[index...tag.endIndex]
    var rest = rest(bytes.index(after: tag.endIndex))
    while !rest.isEmpty && !rest.starts(with: mark) { rest = rest.dropFirst() }
    return rest.dropFirst(mark.count).startIndex
  }

  static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
