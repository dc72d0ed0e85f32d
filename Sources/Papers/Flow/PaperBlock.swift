/// One piece of a document, before it has a place on a page.
enum PaperBlock: Hashable, Sendable {
  /// The document's name, with the words above it.
  case title(String, above: String)
  /// A heading of rank 1 to 3.
  case heading(String, rank: Int)
  case paragraph(String, PaperVoice)
  /// A paragraph with its own mark at the side: a number, a letter, a point.
  case marked(String, String, depth: Int)
  case quotation(String)
  case facts([PaperFact])
  /// Lines that stay as they are, in letters of one width.
  case verbatim(String)
  case table(PaperTable)
  /// Sentences on a ground of their own, to be seen first.
  case note(String, [String])
  /// The headings of the first rank with their pages.
  case contents
  case web(String)
  /// Letters to be copied by hand, in groups.
  case groups([String])
  /// Lines to be filled in by hand.
  case blanks([String])
  case gap(Double)
  case newPage
}

/// How loud a paragraph is.
package enum PaperVoice: Hashable, Sendable {
  /// At the beginning of a part.
  case lead
  /// As most are.
  case body
  /// What may be skipped.
  case aside
}
