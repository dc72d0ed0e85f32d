import TestSupport
import Testing

@testable import Views

@Suite struct QRCodeTests {
  @Test(arguments: KnownSymbols.all)
  func `a symbol is the one that another program makes`(known: KnownSymbols.Symbol) throws {
    let code = try #require(QRCode(bytes: Array(known.text.utf8), mask: known.mask))
    #expect(code.side == 17 + 4 * known.version)
    #expect(code.modules.drawn(side: code.side) == known.modules)
  }

  @Test func `correction is that of the standard's example`() {
    // ISO/IEC 18004:2015, annex I: version 1, level M.
    let data: [UInt8] = [
      0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC,
      0x11,
    ]
    #expect(
      ReedSolomon.correction(for: data, count: 10)
        == [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55])
  }

  @Test func `level, mask and version are spelled as in the standard`() {
    #expect(QRBits.format(mask: 5) == 0b100_0000_1100_1110)
    #expect(QRBits.format(mask: 0) == 0b101_0100_0001_0010)
    #expect(QRBits.version(7) == 0b00_0111_1100_1001_0100)
    #expect(QRBits.version(10) == 0b00_1010_0100_1101_0011)
  }

  @Test func `as many bytes fit as the standard's table says`() {
    // ISO/IEC 18004:2015, table 7, byte mode, level M.
    #expect(QRVersion.all.map(\.capacity) == [14, 26, 42, 62, 84, 106, 122, 152, 180, 213])
  }

  @Test func `data and correction fill each version`() {
    // ISO/IEC 18004:2015, table 1: codewords in all.
    let words = QRVersion.all.map { QRCodewords([], in: $0).interleaved.count }
    #expect(words == [26, 44, 70, 100, 134, 172, 196, 242, 292, 346])
    for version in QRVersion.all {
      let room = QRGrid(version).free.count
      #expect((0..<8).contains(room - 8 * QRCodewords([], in: version).interleaved.count))
    }
  }

  @Test func `a text that is too long has no code`() {
    #expect(QRCode(String(repeating: "a", count: 213))?.side == 57)
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
    #expect(QRCode("")?.side == 21)
  }

  @Test func `what is written can be read back, whatever it is`() throws {
    var random = SeededGenerator(seed: 18_004)
    for length in stride(from: 0, through: 213, by: 7) {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      let code = try #require(QRCode(bytes: bytes))
      #expect(try QRReader(code).bytes() == bytes)
    }
  }

  @Test func `the mask that is read most easily is taken`() throws {
    let bytes = Array("https://policy.larkfield.example/acknowledge/at/7f3k".utf8)
    let chosen = try #require(QRCode(bytes: bytes))
    let all = (0..<8).compactMap { QRCode(bytes: bytes, mask: $0) }
    #expect(all.count { $0.modules == chosen.modules } == 1)
  }
}

extension [Bool] {
  /// The modules as they look, a line for each row, # for dark.
  func drawn(side: Int) -> String {
    stride(from: 0, to: count, by: side).map { start in
      String(self[start..<Swift.min(start + side, count)].map { $0 ? "#" : "." })
    }.joined(separator: "\n")
  }
}
