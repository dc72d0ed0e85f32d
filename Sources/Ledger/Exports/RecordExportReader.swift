/// Reads an export piece by piece, so that a record of any length fits through.
///
/// It looks at the shape only and believes nothing: `RecordVerifier` does the checking.
package struct RecordExportReader {
  private var lines: LineReader
  private var section = Section.header
  private var waitingFault: RecordExportFault?

  private enum Section {
    case header
    case entries
    case digests
    case checkpoint
    case end
  }

  /// Reads what `nextChunk` gives, until it gives nothing.
  package init(_ nextChunk: @escaping () throws -> [UInt8]?) { lines = LineReader(nextChunk) }

  /// The next piece; nothing at the end, which can come too early.
  /// - Throws: `RecordExportFault`, after which nothing more can be read; what `nextChunk` throws.
  package mutating func next() throws -> RecordExportPart? {
    switch section {
    case .header:
      section = .entries
      return .header(try header())
    case .entries:
      if let line = try lines.next() {
        if !line.isEmpty { return .entry(line) }
        section = .digests
        return try next()
      }
    case .digests:
      if let line = try lines.next() {
        if !line.isEmpty { return .digest(line) }
        section = .checkpoint
        return try next()
      }
    case .checkpoint:
      section = .end
      let note = try checkpoint()
      if !note.isEmpty { return .checkpoint(note) }
      return try next()
    case .end:
      if let fault = waitingFault {
        waitingFault = nil
        throw fault
      }
    }
    section = .end
    return nil
  }

  private mutating func header() throws -> RecordExportHeader {
    let title = Array(RecordExportHeader.title.utf8)
    let first = try lines.next()
    guard first != title + [UInt8(ascii: "\r")] else {
      throw RecordExportFault.rewrittenLineEnds
    }
    guard first == title else { throw RecordExportFault.notAnExport }
    var texts = [RecordExportHeader.title]
    while let line = try lines.next(), !line.isEmpty {
      // The edge of the largest tree has fewer subtrees than a number has bits.
      guard let text = String(validating: line, as: UTF8.self), texts.count < 3 + Int.bitWidth
      else { throw RecordExportFault.headerUnreadable }
      texts.append(text)
    }
    guard let header = RecordExportHeader(lines: texts) else {
      throw RecordExportFault.headerUnreadable
    }
    return header
  }

  /// Everything to the end: lines of text, an empty line, signature lines.
  ///
  /// What is wrong behind it is told by the next call, so that the checkpoint itself is not lost.
  private mutating func checkpoint() throws -> [UInt8] {
    var note: [UInt8] = []
    var isSigned = false
    do {
      while let line = try lines.next() {
        guard !isSigned || line.starts(with: NoteSignature.dash.utf8) else {
          throw RecordExportFault.trailing(lines.count)
        }
        isSigned = isSigned || line.isEmpty
        note += line + [UInt8(ascii: "\n")]
        guard note.count <= 1 << 20 else { throw RecordExportFault.lineTooLong(lines.count) }
      }
    } catch let fault as RecordExportFault {
      waitingFault = fault
    }
    return note
  }
}
