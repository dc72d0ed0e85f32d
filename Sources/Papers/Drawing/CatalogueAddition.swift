internal import Foundation

/// Adds to a finished PDF what cairo cannot say: the language, and that a window shows the title
/// and not the name of the file.
///
/// An incremental update (ISO 32000-1, 7.5.6): the catalogue once more, with additions, after the
/// old end. Screen readers need the language (WCAG 3.1.1).
enum CatalogueAddition {
  /// The document with the additions; as it was where its end is not of the form that cairo writes.
  static func added(to document: [UInt8], language: String) -> [UInt8] {
    let tail = String(decoding: document.suffix(2048), as: UTF8.self)
    guard
      let trailer = tail.firstMatch(
        of:
          #/trailer\s*<< \/Size (\d+)\s+\/Root (\d+) 0 R\s+\/Info (\d+) 0 R\s*>>\s*startxref\s+(\d+)\s+%%EOF\s*$/#
      ),
      let catalogue = catalogue(of: document, number: trailer.2)
    else { return document }
    let object = """
      \(trailer.2) 0 obj
      << \(catalogue)
         /Lang (\(language))
         /ViewerPreferences << /DisplayDocTitle true >>
      >>
      endobj

      """
    let padded = String(repeating: "0", count: 10) + String(document.count)
    let end = """
      xref
      \(trailer.2) 1
      \(padded.suffix(10)) 00000 n\u{20}
      trailer
      << /Size \(trailer.1)
         /Root \(trailer.2) 0 R
         /Info \(trailer.3) 0 R
         /Prev \(trailer.4)
      >>
      startxref
      \(document.count + object.utf8.count)
      %%EOF

      """
    return document + Array(object.utf8) + Array(end.utf8)
  }

  /// What stands in the catalogue, if it has the form that cairo writes and lacks what is added.
  private static func catalogue(of document: [UInt8], number: Substring) -> String? {
    let mark = Data("\n\(number) 0 obj\n<< /Type /Catalog".utf8)
    let data = Data(document)
    guard let start = data.range(of: mark, options: .backwards),
      let end = data.range(of: Data(">>\nendobj".utf8), in: start.upperBound..<data.endIndex)
    else { return nil }
    let inside = String(decoding: data[start.upperBound..<end.lowerBound], as: UTF8.self)
    guard !inside.contains("/Lang"), !inside.contains("/ViewerPreferences") else { return nil }
    return "/Type /Catalog" + inside.trimmingCharacters(in: .newlines)
  }
}
