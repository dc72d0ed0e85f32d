import Testing

@testable import Ledger

@Suite struct RecordExportTests {
  private func parts(_ file: [UInt8], chunk: Int) throws -> [RecordExportPart] {
    var rest = file[...]
    var reader = RecordExportReader {
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(chunk) }
      return Array(rest.prefix(chunk))
    }
    var parts: [RecordExportPart] = []
    while let part = try reader.next() { parts.append(part) }
    return parts
  }

  @Test func `an export is text that a person can read`() throws {
    let lines = try Larkfield.lines(0..<2)
    let file = String(decoding: try Larkfield.export(lines).file, as: UTF8.self)
    let checkpoint = String(decoding: try Larkfield.checkpoint(over: lines).bytes, as: UTF8.self)
    #expect(
      file == """
        Chaperone record, version 1. Check it with: chaperone record verify
        origin larkfield.example/record/\(Larkfield.school)
        from 0

        \(String(decoding: lines[0].bytes, as: UTF8.self))
        \(String(decoding: lines[1].bytes, as: UTF8.self))

        \(lines[0].leafHash)
        \(lines[1].leafHash)

        \(checkpoint)
        """)
  }

  @Test(arguments: [1, 2, 7, 100, 4096, 1_000_000])
  func `it reads the same in pieces of any length`(chunk: Int) throws {
    let lines = try Larkfield.lines(0..<9)
    let file = try Larkfield.export(lines, from: 5).file
    let read = try parts(file, chunk: chunk)
    #expect(
      read.compactMap { if case .entry(let bytes) = $0 { bytes } else { nil } }
        == lines[5...].map(\.bytes))
    #expect(
      read.compactMap { if case .digest(let bytes) = $0 { bytes } else { nil } }
        == lines[5...].map { Array($0.leafHash.description.utf8) })
    guard case .header(let header) = read.first else {
      Issue.record("no header")
      return
    }
    #expect(header.from == 5)
    #expect(read.last == .checkpoint(try Larkfield.checkpoint(over: lines).bytes))
  }

  @Test func `an export is not finished with a checkpoint that does not fit`() throws {
    let lines = try Larkfield.lines(0..<5)
    var writer = RecordExportWriter(RecordExportHeader(origin: try Larkfield.origin()))
    for line in lines { _ = try writer.entry(line.bytes) }
    let others = try Larkfield.lines(0..<5, variant: 1)
    for checkpoint in [
      try Larkfield.checkpoint(over: Array(lines[..<4])), try Larkfield.checkpoint(over: others),
      try Larkfield.checkpoint(over: lines, school: Larkfield.otherSchool),
    ] {
      #expect(throws: RecordExportWriter.Fault.checkpointDoesNotFit) {
        try writer.ending(checkpoint)
      }
    }
  }

  @Test func `an entry of several lines is not exported`() throws {
    var writer = RecordExportWriter(RecordExportHeader(origin: try Larkfield.origin()))
    for bytes in [[], [0x61, 0x0a, 0x62]] as [[UInt8]] {
      #expect(throws: RecordExportWriter.Fault.notALine) { try writer.entry(bytes) }
    }
  }

  @Test func `a fault in reading the file itself is not taken for an end`() {
    struct DiskFault: Error {}
    #expect(throws: DiskFault.self) {
      try RecordVerifier(keys: []).verify { throw DiskFault() }
    }
  }
}
