/// Opens a `.docx` and yields its lines.
enum WordDocument {
  static func lines(
    of bytes: [UInt8], limits: ImportLimits
  ) throws(ImportRefusal) -> (lines: [ImportLine], notices: [ImportNotice]) {
    guard bytes.starts(with: [0x50, 0x4B]) else {
      throw .damaged(detail: "it is called a Word document and is none")
    }
    var archive = try ZipArchive(bytes, limits: limits)
    let main =
      archive.entries["word/document.xml"] != nil ? "word/document.xml" : "word/document2.xml"
    guard let body = try archive.unpack(main) else {
      throw .damaged(detail: "it holds no document")
    }
    var styles = WordStyles()
    if let part = try archive.unpack("word/styles.xml") { styles = try WordStyles(part) }
    var numbering = WordNumbering()
    if let part = try archive.unpack("word/numbering.xml") { numbering = try WordNumbering(part) }
    var reader = WordReader(styles: styles, numbering: numbering, limit: limits.lines)
    for name in furniture(archive, "word/header") {
      if let part = try archive.unpack(name) {
        try reader.read(part, as: .furniture("page header"))
      }
    }
    try reader.read(body, as: .none)
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let part = try archive.unpack(name) { try reader.read(part, as: .none) }
    }
    for name in furniture(archive, "word/footer") {
      if let part = try archive.unpack(name) {
        try reader.read(part, as: .furniture("page footer"))
      }
    }
    guard reader.lines.contains(where: { !$0.isBlank }) else { throw .empty }
    var notices: [ImportNotice] = reader.holdsDeletions ? [.deletions] : []
    if holdsComments(&archive, styles, limits) { notices.append(.comments) }
    return (reader.lines, notices)
  }

  private static func holdsComments(
    _ archive: inout ZipArchive, _ styles: WordStyles, _ limits: ImportLimits
  ) -> Bool {
    guard archive.entries["word/comments.xml"] != nil else { return false }
    // What cannot be read is no reason to refuse the document: there is something that is left out.
    guard let part = try? archive.unpack("word/comments.xml") else { return true }
    var reader = WordReader(styles: styles, numbering: WordNumbering(), limit: limits.lines)
    guard (try? reader.read(part, as: .none)) != nil else { return true }
    return reader.lines.contains { !$0.isBlank }
  }

  private static func furniture(_ archive: ZipArchive, _ prefix: String) -> [String] {
    archive.entries.keys.filter { $0.hasPrefix(prefix) && $0.hasSuffix(".xml") }.sorted()
  }
}
