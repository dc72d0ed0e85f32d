/// Notes at the foot of a page or at the end: they belong to the paragraph that calls them, and do
/// not end the sentence that they stand in the middle of.
struct Notes {
  /// One note, with the place of the line that calls it.
  struct Note {
    var caller: Int
    var lines: [(line: ImportLine, opening: ImportedFragment.Opening)]
  }

  private(set) var notes: [Note] = []
  /// The lines that call, by their mark: `[2]`, `²`, `[^2]`, and `word2` for a lost superscript.
  private var callers: [String: [Int]] = [:]
  /// The number of the last line that was kept, by how it is printed: what counts on from it is no note.
  private var running: [LineMark.NumberStyle: [Int]] = [:]

  /// Takes the notes out of the items.
  static func taken(from items: inout [ImportItem], flow: TextFlow) -> Notes {
    var notes = Notes()
    for item in items { notes.noteCalls(item) }
    guard !notes.callers.isEmpty else { return notes }
    var kept: [ImportItem] = []
    kept.reserveCapacity(items.count)
    var open: ImportItem?
    var blank = false
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? items[index + 1] : nil
      if let caller = notes.caller(of: item) ?? notes.caller(ofNumber: item, before: next) {
        notes.notes.append(Note(caller: caller, lines: [(item.line, .block)]))
        blank = blank || item.blankBefore
        open = item
      } else if let before = open, before.body.isEmpty, !before.mark.isNone {
        notes.notes[notes.notes.count - 1].lines.append((item.line, .continues))
        open = item
      } else if let before = open, item.mark.isNone, !item.isHinted, !item.line.opensPage,
        let opening = flow.joins(before, item)
      {
        notes.notes[notes.notes.count - 1].lines.append((item.line, opening))
        open = item
      } else {
        kept.append(item)
        notes.count(item)
        if blank, open != nil { kept[kept.count - 1].blankBefore = true }
        open = nil
        blank = false
      }
    }
    items = kept
    return notes
  }

  /// The mark that a note starts with.
  private func caller(of item: ImportItem) -> Int? {
    let text = item.line.text
    guard let first = text.first, text.count >= 4, !item.isHinted, !countsOn(item) else {
      return nil
    }
    let mark: String
    if first == "[" {
      guard let end = text.prefix(8).firstIndex(of: "]"), end + 1 < text.count else { return nil }
      mark = text[...end].string
    } else if Self.isRaised(first) {
      mark = text.prefix(while: Self.isRaised).string
    } else {
      let digits = text.prefix(3).prefix(while: \.isDigit)
      guard !digits.isEmpty, digits.count + 1 < text.count, text[digits.count].isSpace,
        !text[digits.count + 1].isSpace,
        item.mark.style != .point, LineShape.endsSentence(text[...])
      else { return nil }
      mark = "word" + digits.string
    }
    return lastCaller(mark, before: item)
  }

  /// The last line before an item that calls a mark: where notes begin at 1 again on each page, the nearest.
  private func lastCaller(_ mark: String, before item: ImportItem) -> Int? {
    guard let places = callers[mark] else { return nil }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < item.line.offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? places[low - 1] : nil
  }

  private mutating func count(_ item: ImportItem) {
    if let style = item.mark.style, let number = item.mark.number { running[style] = number }
  }

  /// Whether a number follows the one before it in the policy's own numbering.
  private func countsOn(_ item: ImportItem) -> Bool {
    guard let style = item.mark.style, let number = item.mark.number, let last = running[style],
      number.count == last.count, number.dropLast() == last.dropLast()
    else { return false }
    return number.last == last.last.map { $0 + 1 }
  }

  /// A small figure that a PDF prints on a line of its own, above the words of the note.
  private func caller(ofNumber item: ImportItem, before next: ImportItem?) -> Int? {
    guard let next, item.line.text.count <= 2, item.line.text.allSatisfy(\.isDigit),
      next.mark.isNone, !next.blankBefore, LineShape.endsSentence(next.line.text[...]),
      let place = lastCaller("word" + item.line.text.string, before: item)
    else { return nil }
    return place
  }

  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    [0xB9, 0xB2, 0xB3, 0x2070].contains(scalar.value) || (0x2074...0x2079).contains(scalar.value)
  }

  private mutating func noteCalls(_ item: ImportItem) {
    let text = item.line.text
    var index = 1
    while index < text.count {
      let before = text[index - 1]
      if text[index] == "[" {
        if let end = text[index...].prefix(8).firstIndex(of: "]") {
          let inner = text[(index + 1)..<end].drop { $0 == "^" }
          if !inner.isEmpty, inner.allSatisfy(\.isDigit) { add(text[index...end].string, item) }
        }
      } else if Self.isRaised(text[index]), !Self.isRaised(before) {
        add(text[index...].prefix(while: Self.isRaised).string, item)
      } else if text[index].isDigit, before.isLower || before == "." || before == "\u{2019}",
        index > 3, text[index - 2].isLetter, text[index - 3].isLetter
      {
        let digits = text[index...].prefix(3).prefix(while: \.isDigit)
        let next = digits.endIndex < text.count ? text[digits.endIndex] : " "
        if digits.count <= 2, next.isSpace || next == "." || next == "," || next == ";" {
          add("word" + digits.string, item)
        }
        index = digits.endIndex - 1
      }
      index += 1
    }
  }

  private mutating func add(_ mark: String, _ item: ImportItem) {
    callers[mark, default: []].append(item.line.offset)
  }
}
