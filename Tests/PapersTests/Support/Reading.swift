import Essentials
import Testing

@testable import Papers

/// A document with what `write` puts into it.
func paper(_ write: (inout PaperWriter) -> Void) throws -> PaperWriter {
  var paper = PaperWriter(
    PaperDetails(
      title: "A test", school: "Larkfield Primary School", author: "Grace Adeyemi",
      subject: "Nothing else", madeOn: try Larkfield.day("2026-06-09"),
      madeAt: Instant(seconds: 1_781_021_400)))
  write(&paper)
  return paper
}

/// Every word lies within the margins, and no two lines of a column cover each other's letters.
func expectWithinMargins(
  _ document: Poppler, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let words = try document.words()
  #expect(!words.isEmpty, sourceLocation: sourceLocation)
  let outside = words.filter { word in
    !(word.left >= PageShape.side - 0.5 && word.right <= PageShape.width - PageShape.side + 0.5
      && word.top >= 30 && word.bottom <= PageShape.footBaseline + 4)
  }
  #expect(outside.prefix(5).isEmpty, sourceLocation: sourceLocation)
}

/// The pages as strips, without drawing.
func layOut(_ paper: PaperWriter, with fonts: FontBook) throws -> [[PlacedStrip]] {
  var pages = Pagination()
  for strip in try StripMaker(fonts: fonts, blocks: paper.blocks).strips() {
    pages.add(strip)
  }
  return pages.finished
}
