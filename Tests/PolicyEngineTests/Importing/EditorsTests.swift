import Testing

@testable import PolicyEngine

@Suite("Importing: what word processors and web editors leave behind")
struct EditorsTests {
  @Test func `an exported web document is read without its escapes and links`() throws {
    let policy = try Fixture.imported("web-editor.md")
    #expect(policy.headingLines == ["1. Introduction", "2. Accounts"])
    #expect(policy.labels == ["1.1", "2.1", "2.2", "2.2-1", "2.2-2"])
    #expect(policy.text("2.1") == "Ex-pupils are added *only* when they are 18. [insert name]")
    #expect(policy.furniture(because: "contents list").count == 2)
    #expect(policy.furniture(because: "picture").count == 2)
    #expect(policy.furniture(because: "comment").count == 1)
    #expect(policy.account.contacts.map(\.text) == ["[insert name]"])
  }

  @Test func `a lead-in with bullets below it is no heading`() throws {
    let policy = try PolicyImporter().read(
      Array(
        "# Rules\n\n1. Ask the office.\n2. Post in term time.\n3. Before you post a picture:\n   - look at it;\n   - ask.\n"
          .utf8), named: "rules.md")
    #expect(policy.labels == ["1", "2", "3"])
  }

  @Test func `a table that numbers its rows is numbered paragraphs`() throws {
    let rows = [
      ["No", "Rule", "Who"], ["1", "Accounts are private.", "Staff"], ["2", "Ask.", "All"],
    ]
    let policy = try word(Self.table(rows))
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1") == "Accounts are private. | Staff")
    #expect(policy.furniture(because: "table heading").count == 1)
  }

  @Test func `a version history in a table is metadata, numbers and all`() throws {
    let policy = try word(
      "<w:p><w:r><w:t>1. Ask first, and ask again when in doubt.</w:t></w:r></w:p>"
        + Self.table([
          ["Version", "Date", "Change"], ["1.0", "May 2024", "New"], ["1.1", "May 2026", "¶1"],
        ]))
    #expect(policy.labels == ["1"])
    #expect(policy.became(3) == "metadata")
  }

  @Test func `numbers and bullets in the cells of a table are printed`() throws {
    let numbered =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
    let row = { (text: String) in
      "<w:tr><w:tc>\(numbered)<w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
        + "<w:tc><w:p><w:r><w:t>Staff</w:t></w:r></w:p></w:tc></w:tr>"
    }
    let numbering =
      "<w:numbering xmlns:w=\"w\"><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
      + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    let policy = try word(
      "<w:tbl>\(row("Ask first."))\(row("Be kind."))</w:tbl>"
        + "\(numbered)<w:r><w:t>Tell the office.</w:t></w:r></w:p>",
      ("word/numbering.xml", numbering))
    #expect(policy.labels == ["1", "2", "3"])
    #expect(policy.text("3") == "Tell the office.")
  }

  @Test func `a footnote carries the number that Word prints`() throws {
    let notes =
      "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>"
      + "<w:r><w:t> Pupils have their own.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    let policy = try word(
      "<w:p><w:r><w:t>1. It is for staff.</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>"
        + "<w:p><w:r><w:t>2. Ask first.</w:t></w:r></w:p>", ("word/footnotes.xml", notes))
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1") == "It is for staff.[1]\n\n[1] Pupils have their own.")
  }

  @Test func `comments and deleted words are left out and said to be`() throws {
    let policy = try word(
      "<w:p><w:r><w:t>1. Ask </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        + "<w:r><w:t>first.</w:t></w:r></w:p>",
      (
        "word/comments.xml",
        "<w:comments xmlns:w=\"w\"><w:comment><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>"
      ))
    #expect(policy.text("1") == "Ask first.")
    #expect(policy.notices == [.deletions, .comments])
  }

  @Test func `a form of signatures in brackets and boxes is metadata`() throws {
    let policy = try word(
      "<w:p><w:r><w:t>1. Ask first, and ask again when in doubt.</w:t></w:r></w:p>"
        + Self.table([
          ["Signed on behalf of the management committee", ""],
          ["Role of signatory (e.g. chair)", "Chairperson"], ["Date for review", "May 2028"],
        ]))
    #expect(policy.labels == ["1"])
    #expect(policy.facts.reviewBy?.lastDay == "2028-05-31")
  }

  private static func table(_ rows: [[String]]) -> String {
    let cells = rows.map { row in
      row.map { "<w:tc><w:p><w:r><w:t>\($0)</w:t></w:r></w:p></w:tc>" }.joined()
    }
    return "<w:tbl>" + cells.map { "<w:tr>\($0)</w:tr>" }.joined() + "</w:tbl>"
  }

  private func word(_ body: String, _ parts: (String, String)...) throws -> ImportedPolicy {
    try PolicyImporter().read(
      Docx.archive([("word/document.xml", Docx.document(body))] + parts), named: "policy.docx")
  }
}
