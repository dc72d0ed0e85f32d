/// The words of a document's paragraphs in reading order, as quotations are compared with them.
///
/// Spaces and line ends, quotation marks and hyphens differ between a page and what people copy
/// from it; they do not make other words.
struct QuotableText {
  private(set) var bytes: [UInt8] = []
  private var starts: [Int] = []

  /// Joins labels and words of all paragraphs.
  init(_ paragraphs: [Paragraph]) {
    for paragraph in paragraphs {
      starts.append(bytes.count)
      bytes += Self.words(of: paragraph.label + ". " + paragraph.plainText)
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// The index of the paragraph that has the byte.
  func paragraph(at place: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// A text as bytes, with single spaces, straight quotation marks and plain hyphens.
  static func words(of text: String) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    var isOpen = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isOpen = !words.isEmpty
        continue
      }
      guard let plain = plain(scalar) else { continue }
      if isOpen { words.append(UInt8(ascii: " ")) }
      isOpen = false
      words.append(contentsOf: UTF8.encode(plain) ?? .init())
    }
    return words
  }

  /// A scalar as it is compared; nil for one that nobody sees.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{FEFF}": nil
    case "\u{2018}", "\u{2019}", "\u{201B}", "`": "'"
    case "\u{201C}", "\u{201D}", "\u{201F}": "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
    default: scalar
    }
  }
}
