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
  private var callers: [String: Int] = [:]

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
    guard let first = text.first, text.count >= 4, !item.isHinted else { return nil }
    let mark: String
    if first == "[" {
      guard let end = text.prefix(8).firstIndex(of: "]"), end + 1 < text.count else { return nil }
      mark = text[...end].string
    } else if Self.isRaised(first) {
      mark = text.prefix(while: Self.isRaised).string
    } else {
      let digits = text.prefix(3).prefix(while: \.isDigit)
      guard !digits.isEmpty, text[digits.count].isSpace, !text[digits.count + 1].isSpace,
        item.mark.style != .point, LineShape.endsSentence(text[...])
      else { return nil }
      mark = "word" + digits.string
    }
    guard let place = callers[mark], place < item.line.offset else { return nil }
    return place
  }

  /// A small figure that a PDF prints on a line of its own, above the words of the note.
  private func caller(ofNumber item: ImportItem, before next: ImportItem?) -> Int? {
    guard let next, item.line.text.count <= 2, item.line.text.allSatisfy(\.isDigit),
      next.mark.isNone, !next.blankBefore, LineShape.endsSentence(next.line.text[...]),
      let place = callers["word" + item.line.text.string], place < item.line.offset
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
    if callers[mark] == nil { callers[mark] = item.line.offset }
  }
}
