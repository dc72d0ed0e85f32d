/// Contents lists: entries with page numbers behind dots, triplets on three lines, plain titles.
struct ContentsList {
  private let lines: [ImportLine]
  private let filled: [Int]
  private var later: [String: Int] = [:]

  /// The lines that make up contents lists.
  static func find(in lines: [ImportLine], furniture: [Int: String]) -> [Int] {
    let filled = lines.indices.filter { !lines[$0].isBlank && furniture[$0] == nil }
    var list = ContentsList(lines: lines, filled: filled)
    return list.find()
  }

  private init(lines: [ImportLine], filled: [Int]) {
    self.lines = lines
    self.filled = filled
  }

  private mutating func find() -> [Int] {
    var found: [Int] = []
    var place = 0
    while place < filled.count {
      let line = lines[filled[place]]
      if isTitle(line.text) {
        let end = restart(place, zone(from: place + 1))
        if end > place + 2 {
          found += filled[place..<end]
          place = end
          continue
        }
      } else if hasLeader(line.text) {
        var end = place
        while end < filled.count, hasLeader(lines[filled[end]].text) { end += 1 }
        if end - place >= 3 {
          found += filled[place..<end]
          place = end
          continue
        }
      }
      place += 1
    }
    return found
  }

  private func isTitle(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count <= 24 else { return false }
    let words = text.string.plainWords
    return words == ["contents"] || words == ["table", "of", "contents"] || words == ["index"]
      || words == ["contents", "page"] || words == ["list", "of", "contents"]
  }

  /// The end of the entries that start at a place among the filled lines.
  private mutating func zone(from start: Int) -> Int {
    if later.isEmpty {
      for place in filled.indices {
        let key = Self.title(lines[filled[place]].text)
        if !key.isEmpty { later[key] = place }
      }
    }
    var seen: Set<String> = []
    var end = start
    while end < filled.count {
      let text = lines[filled[end]].text
      guard text.count <= 120 else { break }
      let key = Self.title(text)
      if key.isEmpty {
        // A number alone: of a section, or of a page. The first section's number comes again
        // when the document begins, just before the first title.
        if end + 1 < filled.count, seen.contains(Self.title(lines[filled[end + 1]].text)),
          !Self.title(lines[filled[end + 1]].text).isEmpty
        {
          break
        }
        guard text.contains(where: \.isDigit) || text.count <= 8 else { break }
        end += 1
        continue
      }
      guard !seen.contains(key) else { break }
      let isEntry =
        hasLeader(text) || endsWithPage(text) || (later[key] ?? 0) > end
        || end + 1 < filled.count && isPage(lines[filled[end + 1]].text)
          && !LineShape.isSentence(text[...])
      guard isEntry, !LineShape.isSentence(text[...]) || hasLeader(text) else { break }
      seen.insert(key)
      end += 1
    }
    return end
  }

  /// The place where the first entry comes again, when only short lines lie before it.
  ///
  /// A list names appendices that a document does not carry, and parts of its own.
  private func restart(_ title: Int, _ end: Int) -> Int {
    guard end > title + 2, end < filled.count else { return end }
    let first = Self.title(lines[filled[title + 1]].text)
    guard !first.isEmpty else { return end }
    for place in end..<min(filled.count, end + 40) {
      let text = lines[filled[place]].text
      if Self.title(text) == first { return place }
      // A line without a number may be a rule of the policy that lacks its full stop.
      let mark = lines[filled[place]].mark
      guard text.count <= 90, !LineShape.isSentence(text[...]), !LineShape.endsSentence(text[...]),
        !mark.isNone && !mark.isBullet || isPage(text) || isAppendix(text)
      else { return end }
    }
    return end
  }

  private func isAppendix(_ text: [Unicode.Scalar]) -> Bool {
    let names: Set<String> = [
      "appendix", "appendices", "annex", "annexes", "schedule", "schedules",
    ]
    return text.string.plainWords.first.map(names.contains) ?? false
  }

  private func isPage(_ text: [Unicode.Scalar]) -> Bool {
    text.count <= 4 && text.allSatisfy(\.isDigit)
  }

  /// Dots, then a number at the end.
  private func hasLeader(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count >= 6, text.count <= 200 else { return false }
    var index = text.count - 1
    while index >= 0, text[index].isDigit || text[index].isSpace { index -= 1 }
    guard index < text.count - 1, text[text.count - 1].isDigit, index >= 2 else { return false }
    var dots = 0
    while index >= 0, text[index] == "." || text[index] == "\u{2026}" || text[index].isSpace {
      dots += text[index] == "\u{2026}" ? 3 : text[index] == "." ? 1 : 0
      index -= 1
    }
    return dots >= 3 && index >= 0
  }

  private func endsWithPage(_ text: [Unicode.Scalar]) -> Bool {
    guard let last = text.last, last.isDigit else { return false }
    let digits = text.reversed().prefix(while: \.isDigit).count
    let rest = text.dropLast(digits)
    return digits <= 3 && rest.last?.isSpace == true && rest.contains(where: \.isLetter)
  }

  /// The words of an entry or heading, without its number, dots and page.
  private static func title(_ text: [Unicode.Scalar]) -> String {
    guard text.count <= 200 else { return "" }
    var words = text.string.plainWords
    while let last = words.last, last.allSatisfy(\.isNumber) { words.removeLast() }
    while let first = words.first, first.allSatisfy({ $0.isNumber || $0 == "-" }) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
