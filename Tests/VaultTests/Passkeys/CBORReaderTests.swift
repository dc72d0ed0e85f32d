import TestSupport
import Testing

@testable import Vault

@Suite struct CBORReaderTests {
  /// RFC 8949, appendix A, where our part of CBOR has it.
  @Test(arguments: [
    ("00", CBORValue.integer(0)), ("17", .integer(23)), ("1818", .integer(24)),
    ("1903e8", .integer(1000)), ("1a000f4240", .integer(1_000_000)),
    ("1b000000e8d4a51000", .integer(1_000_000_000_000)), ("20", .integer(-1)),
    ("3903e7", .integer(-1000)), ("f4", .boolean(false)), ("f5", .boolean(true)), ("f6", .null),
    ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])), ("60", .text("")),
    ("6449455446", .text("IETF")), ("62c3bc", .text("\u{FC}")), ("80", .array([])),
    ("83010203", .array([.integer(1), .integer(2), .integer(3)])),
    ("a26161016162820203", .map(["a": .integer(1), "b": .array([.integer(2), .integer(3)])])),
    ("a201020304", .map([1: .integer(2), 3: .integer(4)])),
  ])
  func `the examples of RFC 8949 are read`(encoded: String, expected: CBORValue) throws {
    #expect(try CBORReader.only(hex(encoded)[...]) == expected)
  }

  @Test(arguments: [
    ("", "no value"), ("18", "a number cut off"), ("44010203", "bytes cut off"),
    ("5bffffffffffffffff", "more bytes than there are"), ("9bffffffffffffffff", "a huge list"),
    ("bbffffffffffffffff", "a huge map"), ("1bffffffffffffffff", "a number too large"),
    ("3bffffffffffffffff", "a number too small"), ("5f42010243030405ff", "indefinite bytes"),
    ("9fff", "an indefinite list"), ("bfff", "an indefinite map"), ("1c", "a reserved length"),
    ("c074", "a tag"), ("f90000", "a fraction"), ("f7", "undefined"), ("ff", "a lone break"),
    ("61ff", "broken text"), ("62c328", "broken text"), ("a201020103", "a key twice"),
    ("a2010201030405", "a key twice, and one more"),
    ("a2616101616102", "a word twice as key"), ("a1400a", "bytes as key"),
    ("a180f6", "a list as key"),
    ("0000", "something after the end"), ("8201", "a list cut off"), ("a101", "a map cut off"),
  ])
  func `what must not be is refused`(encoded: String, what: String) {
    #expect(throws: PasskeyFault.self, "\(what)") { try CBORReader.only(hex(encoded)[...]) }
  }

  @Test func `eight levels are read and more are not`() throws {
    let deep = { (levels: Int) in [UInt8](repeating: 0x81, count: levels) + [0x00] }
    #expect(throws: Never.self) { try CBORReader.only(deep(7)[...]) }
    #expect(throws: PasskeyFault.malformed("too much CBOR")) { try CBORReader.only(deep(8)[...]) }
    #expect(throws: PasskeyFault.malformed("too much CBOR")) {
      try CBORReader.only(deep(100_000)[...])
    }
  }

  @Test func `256 items are read and more are not`() throws {
    let list = { (count: UInt16) in
      [0x99] + count.bigEndianBytes + [UInt8](repeating: 0, count: Int(count))
    }
    #expect(throws: Never.self) { try CBORReader.only(list(255)[...]) }
    #expect(throws: PasskeyFault.malformed("too much CBOR")) {
      try CBORReader.only(list(256)[...])
    }
  }

  @Test func `noise of any kind is read or refused, and never stops the program`() {
    var generator = SeededGenerator(seed: 8949)
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      let noise = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      if (try? CBORReader.only(noise[...])) == nil { refused += 1 } else { read += 1 }
    }
    #expect(read > 0 && refused > 0)
  }
}
