/// Cuts a file that comes in pieces into lines, and keeps no more of it than a piece and a line.
struct LineReader {
  private let nextChunk: () throws -> [UInt8]?
  private var chunk: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  /// How many lines were read.
  private(set) var count = 0

  init(_ nextChunk: @escaping () throws -> [UInt8]?) { self.nextChunk = nextChunk }

  /// The next line without its end; nothing behind the last one.
  /// - Throws: `RecordExportFault` for a line without an end or beyond all length, and what reading throws.
  mutating func next() throws -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let end = chunk[place...].firstIndex(of: UInt8(ascii: "\n"))
      line += chunk[place..<(end ?? chunk.endIndex)]
      guard line.count <= RecordLine.longest else {
        throw RecordExportFault.lineTooLong(count + 1)
      }
      if let end {
        place = end + 1
        count += 1
        return line
      }
      place = chunk.endIndex
      guard !isAtEnd, let more = try nextChunk() else {
        isAtEnd = true
        guard line.isEmpty else { throw RecordExportFault.cutShort }
        return nil
      }
      chunk = more
      place = 0
    }
  }
}
