/// Marks that only the whole document can tell: `A1` beside `A2`, notes, the answers to questions.
struct MarkSeries {
  private var lettered: Set<[Int]> = []
  private var notes: Set<Int> = []
  private var answers = 0
  private var questions = 0
  private var hasSecond = false

  init(_ items: [ImportItem]) {
    for item in items {
      if item.mark.isLettered, let parts = item.mark.number { lettered.insert(parts) }
      if case .letter(let token, false) = item.mark.kind {
        if token == "A" { answers += 1 }
        if token == "B" { hasSecond = true }
      }
      if item.line.text.first == "Q", Self.asks(item.line.text) { questions += 1 }
      note(item.line.text)
    }
  }

  /// `Q.`, `Q3.`, `Q:` at the start of a line.
  private static func asks(_ text: [Unicode.Scalar]) -> Bool {
    let rest = text.dropFirst().drop(while: \.isDigit)
    return rest.first.map { $0 == "." || $0 == ":" || $0 == ")" } ?? false
  }

  /// Remembers the numbers of notes in the middle of a line.
  private mutating func note(_ text: [Unicode.Scalar]) {
    var index = 1
    while index + 2 < text.count {
      if text[index] == "[", text[index + 1].isDigit, text[index - 1] != "[" {
        let digits = text[(index + 1)...].prefix(4).prefix(while: \.isDigit)
        if digits.endIndex < text.count, text[digits.endIndex] == "]",
          let value = Int(digits.string)
        {
          notes.insert(value)
        }
      }
      index += 1
    }
  }

  /// Whether `A2` has a neighbour, so that it is a label and not a size of paper.
  func holds(lettered parts: [Int]) -> Bool {
    guard let last = parts.last else { return false }
    let stem = Array(parts.dropLast())
    if last > 1 { return lettered.contains(stem + [last - 1]) }
    return lettered.contains(stem + [2]) || lettered.contains(stem)
  }

  /// Whether `[2]` is called from inside the text, and so is a note.
  func isNote(_ parts: [Int]) -> Bool { parts.first.map(notes.contains) ?? false }

  /// Whether an "A." answers a question and counts nothing.
  func isAnswer(_ token: String) -> Bool {
    token == "A" && answers >= 2 && questions >= 2 && !hasSecond
  }
}
