/// A paragraph as the school wrote it, under its mark.
package struct Quote: Illustrated {
  let mark: ParagraphMark
  let text: Prose
  let reading: [String]
  let note: String?

  /// A quotation with how the program reads it, and a note that is marked as not the policy's own.
  package init(_ mark: ParagraphMark, text: Prose, reading: [String] = [], note: String? = nil) {
    self.mark = mark
    self.text = text
    self.reading = reading
    self.note = note
  }

  package var html: HTML {
    """
    <figure class="quote">
    <figcaption class="quote__mark">\(mark.html)</figcaption>
    <blockquote class="quote__text">\(text.html)</blockquote>
    \(each: reading, { "<p class=\"quote__reading\">In short: \($0)</p>\n" })\(guidance)</figure>

    """
  }

  private var guidance: HTML {
    note.map { "<p class=\"quote__note\">Guidance, not your policy: \($0)</p>\n" } ?? .empty
  }

  package static let examples: KeyValuePairs = [
    "text alone": Quote(
      ParagraphMark("28"),
      text: Prose(markdown: "Staff do not connect with pupils on any social medium.")),
    "with reading and note": Quote(
      ParagraphMark("53a", isPrinted: false),
      text: Prose(markdown: "Check every photograph with care before it is published."),
      reading: ["Nobody may publish a photograph that has not been checked."],
      note: "Ask a second person to look."),
  ]
}
