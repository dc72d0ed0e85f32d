/// Finds quotations in a text.
struct QuotationSearch {
  private let text: QuotableText
  /// How many bytes may still be compared: a hostile file has thousands of quotations that almost
  /// stand everywhere.
  private(set) var budget: Int

  init(_ text: QuotableText, budget: Int = SourceLimits.comparisons) {
    self.text = text
    self.budget = budget
  }

  /// Where a quotation stands; nil when too much has been compared already.
  mutating func place(of quotation: Quotation) -> QuotationPlace? {
    let exact = QuotableText.words(of: quotation.exact)
    let prefix = QuotableText.words(of: quotation.prefix)
    let suffix = QuotableText.words(of: quotation.suffix)
    var found: [Int] = []
    var elsewhere: [Int] = []
    var place = 0
    while let start = next(exact, from: place) {
      let paragraph = text.paragraph(at: start)
      if stands(prefix, before: start), stands(suffix, behind: start + exact.count) {
        if found.last != paragraph { found.append(paragraph) }
        if found.count > 4 { break }
      } else if elsewhere.last != paragraph, elsewhere.count < 4 {
        elsewhere.append(paragraph)
      }
      place = start + 1
    }
    guard budget > 0 else { return nil }
    switch found.count {
    case 0: return .orphaned(elsewhere: elsewhere)
    case 1: return .found(found[0])
    default: return .ambiguous(found)
    }
  }

  private mutating func next(_ words: [UInt8], from start: Int) -> Int? {
    var place = start
    let last = text.bytes.count - words.count
    while place <= last, budget > 0 {
      var length = 0
      while length < words.count, text.bytes[place + length] == words[length] { length += 1 }
      budget -= length + 1
      if length == words.count { return place }
      place += 1
    }
    return nil
  }

  private func stands(_ words: [UInt8], before place: Int) -> Bool {
    let end = place > 0 && text.bytes[place - 1] == UInt8(ascii: " ") ? place - 1 : place
    return end >= words.count && text.bytes[(end - words.count)..<end].elementsEqual(words)
  }

  private func stands(_ words: [UInt8], behind place: Int) -> Bool {
    let isSpace = place < text.bytes.count && text.bytes[place] == UInt8(ascii: " ")
    let start = isSpace ? place + 1 : place
    return text.bytes[min(start, text.bytes.count)...].starts(with: words)
  }
}
