/// How a policy arrives: the file kinds that the importer reads.
///
/// The content wins over the name, since schools rename files: a PDF called `policy.txt` is a PDF.
public enum SourceFormat: String, Sendable, Codable, CaseIterable {
  /// Plain text, from a file or pasted.
  case text
  /// Markdown, with or without front matter.
  case markdown
  /// Word's `.docx`.
  case word
  /// A PDF with a text layer.
  case pdf

  /// The format that a file name promises; absent when the name says nothing.
  static func named(_ name: String) throws(ImportRefusal) -> SourceFormat? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": return .text
    case "md", "markdown", "mdown": return .markdown
    case "docx", "docm", "dotx": return .word
    case "pdf": return .pdf
    case "doc", "rtf", "odt", "pages", "wpd": throw .olderDocument
    default: return nil
    }
  }

  /// The format that the first bytes give away, or a refusal for kinds that are no text at all.
  static func recognised(in bytes: [UInt8]) throws(ImportRefusal) -> SourceFormat? {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46]) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .word }
    let older: [[UInt8]] = [[0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8)]
    if older.contains(where: { bytes.starts(with: $0) }) { throw .olderDocument }
    let pictures: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x1F, 0x8B],
    ]
    if pictures.contains(where: { bytes.starts(with: $0) }) { throw .notText }
    return nil
  }
}
