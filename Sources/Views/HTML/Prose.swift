/// A paragraph's words, already turned from the policy's inline Markdown into markup.
///
/// It knows paragraphs, bulleted and numbered lists, emphasis, strong words, code and links, and
/// shows everything else as it stands. Raw HTML in a policy is text like any other.
package struct Prose: Sendable, Hashable {
  /// Paragraphs and lists, ready to be put into a page.
  package let html: HTML

  /// Reads the body of one paragraph of a policy file.
  package init(markdown: String) {
    html = ProseReader(markdown).read()
  }

  /// Words that are already markup.
  package init(html: HTML) {
    self.html = html
  }

  /// One run of plain words.
  package init(text: String) {
    html = "<p>\(text)</p>"
  }
}
