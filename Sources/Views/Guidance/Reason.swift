/// A paragraph that the answer rests on, quoted, with how the program reads it.
package struct Reason: Sendable {
  /// What part the paragraph plays in this answer.
  package enum Part: Sendable {
    /// It gives the answer.
    case decides
    /// It speaks too, less strictly.
    case also
    /// It would speak, but another paragraph takes its place.
    case yields
    /// It says nothing about this, and is the nearest there is.
    case nearest
  }

  let part: Part
  let mark: ParagraphMark
  let text: Prose
  let reading: [String]
  let note: String?

  /// A quotation, which is shown openly where it decides and folded where it does not.
  package init(
    _ part: Part = .decides, mark: ParagraphMark, text: Prose, reading: [String] = [],
    note: String? = nil
  ) {
    self.part = part
    self.mark = mark
    self.text = text
    self.reading = reading
    self.note = note
  }

  fileprivate var html: HTML {
    Quote(mark, text: text, reading: reading, note: note).html
  }
}

extension [Reason] {
  /// The paragraphs that decide, openly; the others folded under words that say what they are.
  func html(word: AnswerWord) -> HTML {
    """
    \(list(.decides, under: "<h2>Why</h2>\n"))\
    \(list(.nearest, under: "<h2>The nearest paragraphs</h2>\n"))\
    \(folded(.also, "Paragraphs that speak about it too"))\
    \(folded(.yields, "Paragraphs that give way here"))
    """
  }

  private func list(_ part: Reason.Part, under heading: HTML) -> HTML {
    let chosen = filter { $0.part == part }
    return chosen.isEmpty ? .empty : "\(heading)\(each: chosen, \.html)"
  }

  private func folded(_ part: Reason.Part, _ summary: String) -> HTML {
    let chosen = list(part, under: .empty)
    return chosen.isEmpty ? .empty : Disclosure(summary, content: chosen).html
  }
}
