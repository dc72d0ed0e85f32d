import Testing

@testable import PolicyEngine

@Suite("Importing: Word documents")
struct WordDocumentTests {
  @Test func `automatic numbers, letters and numerals are the printed labels`() throws {
    let policy = try Fixture.imported("word.docx")
    #expect(policy.format == .word)
    #expect(
      policy.labels
        == ["1", "2", "3", "3a", "3b", "3b.i", "3b.ii", "4", "4a", "4b", "4c", "4d"])
    #expect(policy.text("4") == "They remember:\n\n- posts last\n- screens are copied")
  }

  @Test func `deleted words and fallbacks are not printed`() throws {
    let policy = try Fixture.imported("word.docx")
    #expect(policy.text("2") == "Staff must not add pupils to private accounts.")
    #expect(policy.text("4b") == "Ask before you post.")
  }

  @Test func `styles make headings, a bold line too`() throws {
    let policy = try Fixture.imported("word.docx")
    #expect(policy.title == "Social media policy")
    #expect(policy.headingLines == ["Purpose", "Private accounts", "Helpers"])
    #expect(policy.furniture(because: "page header") == ["Larkfield Primary School"])
    #expect(policy.facts.reviewBy?.lastDay == "2028-05-31")
  }

  @Test func `a document built here is read`() throws {
    let document = Docx.document("<w:p><w:r><w:t>1. Ask &#65; friend.</w:t></w:r></w:p>")
    let policy = try PolicyImporter().read(Docx.archive([("word/document.xml", document)]))
    #expect(policy.text("1") == "Ask A friend.")
  }

  @Test func `a document type is refused`() {
    let evil = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + Docx.document("<w:p/>")
    #expect(refusal(Docx.archive([("word/document.xml", evil)]))?.code == "import.damaged")
  }

  @Test(arguments: ["<w:p>", "<w:p></w:r>", "&nbsp;", "<w:p a=\"", "<"])
  func `broken markup is refused`(body: String) {
    let bytes = Docx.archive([("word/document.xml", Docx.document(body))])
    #expect(refusal(bytes)?.code == "import.damaged")
  }

  @Test func `an archive that promises too much is refused`() {
    let small = Docx.archive([("word/document.xml", "x")], claiming: 900_000_000)
    #expect(refusal(small) == .unpacksTooFar)
    let many = (0...2_000).map { ("f\($0)", "") }
    #expect(refusal(Docx.archive(many)) == .unpacksTooFar)
  }

  @Test func `a document cut off anywhere is refused`() throws {
    let bytes = try Fixture.bytes("word.docx")
    for end in stride(from: 4, to: bytes.count - 1, by: 61) {
      #expect(refusal(Array(bytes[..<end]))?.code == "import.damaged")
    }
  }

  @Test func `a document with changed bytes is read or refused`() throws {
    let bytes = try Fixture.bytes("word.docx")
    var random = SplitMix(seed: 7)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<3 {
        let place = Int.random(in: 4..<bytes.count, using: &random)
        changed[place] = UInt8.random(in: 0...255, using: &random)
      }
      if let refusal = refusal(changed) { #expect(refusal.code.hasPrefix("import.")) }
    }
  }

  @Test func `deep nesting is refused`() {
    let deep = String(repeating: "<w:p>", count: 5_000) + String(repeating: "</w:p>", count: 5_000)
    let bytes = Docx.archive([("word/document.xml", Docx.document(deep))])
    #expect(refusal(bytes)?.code == "import.damaged")
  }

  private func refusal(_ bytes: [UInt8]) -> ImportRefusal? {
    do {
      _ = try PolicyImporter().read(bytes, named: "policy.docx")
      return nil
    } catch { return error }
  }
}
