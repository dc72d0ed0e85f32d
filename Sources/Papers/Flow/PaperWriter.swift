/// Writes a document for paper from its beginning to its end: A4, one column, as a PDF.
///
/// Call what the document has to say in order, then `pdf()`. It knows nothing of policies or people.
package struct PaperWriter: Sendable {
  let details: PaperDetails
  private(set) var blocks: [PaperBlock] = []

  /// Begins a document.
  package init(_ details: PaperDetails) { self.details = details }

  /// The document's name on its first page, with a few words above it.
  package mutating func title(_ text: String, above: String = "") {
    blocks.append(.title(text, above: above))
  }

  /// A heading of rank 1, 2 or 3; it never stands alone at the foot of a page.
  ///
  /// Rank 1 and 2 come into the outline, rank 1 into the contents.
  package mutating func heading(_ text: String, rank: Int = 1) {
    blocks.append(.heading(text, rank: min(max(rank, 1), 3)))
  }

  /// A paragraph.
  package mutating func paragraph(_ text: String, _ voice: PaperVoice = .body) {
    blocks.append(.paragraph(text, voice))
  }

  /// A paragraph with its number or letter at the side; parts of a paragraph are deeper.
  package mutating func marked(_ mark: String, _ text: String, depth: Int = 0) {
    blocks.append(.marked(mark, text, depth: min(max(depth, 0), 4)))
  }

  /// Words of somebody else.
  package mutating func quotation(_ text: String) { blocks.append(.quotation(text)) }

  /// Names and values beside each other.
  package mutating func facts(_ facts: [PaperFact]) { blocks.append(.facts(facts)) }

  /// Text whose every letter counts: a checkpoint, a command.
  package mutating func verbatim(_ text: String) { blocks.append(.verbatim(text)) }

  /// A table.
  package mutating func table(_ table: PaperTable) { blocks.append(.table(table)) }

  /// Sentences that are to be seen first, under a few words.
  package mutating func note(_ title: String, _ paragraphs: [String]) {
    blocks.append(.note(title, paragraphs))
  }

  /// The headings of the first rank, with the pages on which they stand; each is a link.
  package mutating func contents() { blocks.append(.contents) }

  /// An address of the web, written out and to be followed.
  package mutating func web(_ address: String) { blocks.append(.web(address)) }

  /// Letters to be copied by hand, in groups.
  package mutating func groups(_ groups: [String]) { blocks.append(.groups(groups)) }

  /// Lines to be filled in by hand, each with what belongs on it.
  package mutating func blanks(_ names: [String]) { blocks.append(.blanks(names)) }

  /// Empty space, in points.
  package mutating func gap(_ points: Double) { blocks.append(.gap(points)) }

  /// Goes to the next page.
  package mutating func newPage() { blocks.append(.newPage) }

  /// The document as a file, the same bytes each time.
  ///
  /// - Throws: `PaperFault` where the drawing library fails.
  package func pdf() throws(PaperFault) -> [UInt8] {
    let fonts = FontBook()
    var pages = Pagination()
    for strip in try StripMaker(fonts: fonts, blocks: blocks).strips() { pages.add(strip) }
    return try PaperPress(details: details, fonts: fonts).press(pages.finished)
  }
}
