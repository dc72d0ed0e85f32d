import Testing

@testable import PolicyEngine

@Suite("Importing: nothing is lost, nothing is invented")
struct ConservationTests {
  private static let bits = [
    "1.", "2.", "3)", "(4)", "1.1", "1.1.1", "10.", "99", "7", "a)", "(b)", "iv.", "B.", "•", "-",
    "–",
    "o", "✅", "\u{F0B7}", "Section 2:", "Appendix A", "Contents", "Introduction", "STAFF",
    "Staff must",
    "pupils", "may", "and", "the school.", "as follows:", "end;", "|", "a | b", "|---|", "Page 3",
    "3 of 9", "........ 4", "____", "Signed:", "Date:", "Review date: May 2028", "June 2025", "\t",
    "   ",
    "\u{A0}", "\u{AD}", "\u{200B}", "\u{301}", "**", "#", "## Aims", "[x](y)", "```", "~~~",
    "{#p1}", "\\",
    "<b>", "e.g.", "2025.", "3.5 million", "01632 960 417", "a@b.example", "[insert name]",
    "\u{2028}",
    "\u{0C}", "\u{0B}", "\u{85}", "-----", "===", "Version | Date | Change", "x", "😀", "ß", "ﬁ",
    "…", "[1]", "[2]", "A1", "A2", "Rule 1:", "Rule 2:", "> ", ">", "§", "¹", "word¹", "word2",
    "I.", "II.", "Q1.", "Q2.", "A.", "1 - Ask", "1.—(1)", "From: x", "To: y", "Subject: z",
    "within",
    "This page is left blank", "☐",
  ]

  private func text(seed: UInt64) -> String {
    var random = SplitMix(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...90, using: &random) {
      text += Self.bits.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<3: text += "\n"
      case 3: text += "\n\n"
      case 4: text += "\r\n"
      default: text += " "
      }
    }
    return text
  }

  @Test(arguments: 0..<150)
  func `every visible character of any text is in exactly one piece`(seed: Int) throws {
    let text = text(seed: UInt64(seed))
    do {
      // The format is named: Markdown takes markup off, which other tests look at.
      let policy = try PolicyImporter().read(Array(("x\n" + text).utf8), format: .text)
      guard policy.format == .text else { return }
      Conservation.expect("x\n" + text, policy)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: 0..<80)
  func `what was written reads back as a policy file with the same words`(seed: Int) throws {
    let policy = try PolicyImporter().paste(text(seed: UInt64(seed) + 10_000) + "\nend")
    let document = try PolicyParser().parse(policy.markdown())
    #expect(document.paragraphs.map(\.id) == policy.paragraphs.compactMap(\.id))
    #expect(document.paragraphs.map(\.label) == policy.labels)
    guard policy.format == .text else { return }
    for (written, read) in zip(policy.paragraphs, document.paragraphs) {
      let words = written.text.unicodeScalars.filter { !$0.isSpace && !$0.isDash && $0 != "•" }
      let again = read.plainText.unicodeScalars.filter { !$0.isSpace && !$0.isDash && $0 != "•" }
      #expect(String(words) == String(again))
    }
  }

  @Test(arguments: 0..<60)
  func `any bytes are imported or refused in so many words`(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    do {
      let policy = try PolicyImporter().read(bytes)
      let source = SourceText.scalars(of: bytes).visible
      #expect(
        policy.format != .text
          || Conservation.written(policy).count >= source.count - source.count { $0 == "|" })
    } catch {
      #expect(error.code.hasPrefix("import."))
    }
  }

  @Test func `every text fixture is conserved`() throws {
    for name in try Fixture.names() where name.hasSuffix(".txt") {
      let text = String(decoding: try Fixture.bytes(name), as: UTF8.self)
      Conservation.expect(text, try Fixture.imported(name))
    }
  }

  @Test func `every fixture reads back as a policy file`() throws {
    for name in try Fixture.names() {
      let policy = try Fixture.imported(name)
      let document = try PolicyParser().parse(policy.markdown())
      #expect(document.paragraphs.map(\.label) == policy.labels, "\(name)")
      #expect(document.paragraphs.map(\.isUnnumbered) == policy.paragraphs.map(\.isUnnumbered))
      #expect(document.sections.map(\.heading).filter { !$0.isEmpty } == policy.headingLines)
    }
  }
}
