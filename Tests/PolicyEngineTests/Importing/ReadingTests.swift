import Testing

@testable import PolicyEngine

@Suite("Importing: encodings, formats, limits")
struct ReadingTests {
  private static let words = "1. Staff’s café – “quiet”\n2. Ask."

  @Test func `UTF-16 with and without a mark is read`() throws {
    let units = Array(Self.words.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try PolicyImporter().read(bytes).text("1") == "Staff’s café – “quiet”")
    }
    let plain = "1. Keep it quiet.\n2. Ask.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try PolicyImporter().read(plain).labels == ["1", "2"])
  }

  @Test func `broken UTF-8 and Windows letters are read byte by byte`() throws {
    let bytes = Array("1. caf".utf8) + [0xE9, 0x20, 0x93, 0x68, 0x69, 0x94] + Array(" ü\n".utf8)
    #expect(try PolicyImporter().read(bytes).text("1") == "café “hi” ü")
  }

  @Test func `a byte order mark is no character`() throws {
    #expect(try PolicyImporter().read([0xEF, 0xBB, 0xBF] + Array("1. Ask.".utf8)).labels == ["1"])
  }

  @Test func `pasted text brings its spaces, quotes and breaks`() throws {
    let policy = try Fixture.imported("pasted.txt")
    #expect(policy.labels == ["1", "2", "3"])
    #expect(policy.text("1") == "Staff must not “friend” pupils – ever.")
    #expect(policy.text("2")?.unicodeScalars.contains("\u{AD}") == true)
    #expect(policy.text("3") == "Two people hold the keys. They change them in July.")
  }

  @Test func `the text layer of a PDF is read through the caller's reader`() throws {
    let importer = PolicyImporter { _ in
      "Policy on posts\n\n1. Ask the office first.\n\u{0C}2. Then post."
    }
    let policy = try importer.read(Array("%PDF-1.7".utf8), named: "policy.pdf")
    #expect(policy.format == .pdf)
    #expect(policy.labels == ["1", "2"])
  }

  @Test func `a scan says that it is one`() {
    #expect(
      refusal(Array("%PDF-1.4".utf8), PolicyImporter { _ in "\u{0C}\u{0C} 1 \u{0C}" }) == .scanned)
    #expect(refusal(Array("%PDF-1.4".utf8)) == .noTextLayerReader)
    struct Failure: Error {}
    #expect(
      refusal(Array("%PDF-1.4".utf8), PolicyImporter { _ in throw Failure() }) == .textLayerFailed)
  }

  @Test func `what is no policy is refused with what to do`() {
    #expect(refusal([]) == .empty)
    #expect(refusal(Array(" \n\t\n".utf8)) == .empty)
    #expect(refusal([0x89, 0x50, 0x4E, 0x47, 0, 0]) == .notText)
    #expect(refusal([0xD0, 0xCF, 0x11, 0xE0, 0, 0]) == .olderDocument)
    #expect(refusal(Array("{\\rtf1 x".utf8)) == .olderDocument)
    #expect(refusal(Array("PK".utf8), named: "policy.docx")?.code == "import.damaged")
    #expect(refusal([UInt8](repeating: 0x41, count: 20_000_000)) == .tooLarge(limit: 5_000_000))
    for refusal in [ImportRefusal.empty, .scanned, .protected, .unpacksTooFar, .notText] {
      #expect(refusal.message.hasSuffix("."))
    }
  }

  @Test func `a name decides when the content does not`() throws {
    #expect(try PolicyImporter().read(Array("1. *a*".utf8), named: "x.md").format == .markdown)
    #expect(try PolicyImporter().read(Array("1. *a*".utf8), named: "x.txt").format == .text)
    #expect(refusal(Array("words".utf8), named: "x.odt") == .olderDocument)
  }

  private func refusal(
    _ bytes: [UInt8], _ importer: PolicyImporter = PolicyImporter(), named name: String? = nil
  ) -> ImportRefusal? {
    do {
      _ = try importer.read(bytes, named: name)
      return nil
    } catch { return error }
  }
}
