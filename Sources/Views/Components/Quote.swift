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
    \(if: !reading.isEmpty, asRead)\(guidance)</figure>

    """
  }

  /// Folded: it is for whoever doubts the reading, and longer than the paragraph at times.
  private var asRead: HTML {
    Disclosure(
      "How the program reads it", about: "paragraph \(mark.label)",
      content: "\(each: reading, { "<p class=\"quote__reading\">\($0)</p>\n" })"
    ).html
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
