import Testing

@testable import Papers

@Suite struct DocumentTests {
  @Test func `the file says what it is, in which language and when it was made`() throws {
    let bytes = try Larkfield.yearDocument.get().bytes
    let info = try Poppler(bytes: bytes).info()
    #expect(info.contains("Evidence pack: Social media policy, version 3"))
    #expect(info.contains("Grace Adeyemi, Larkfield Primary School"))
    #expect(info.contains("Jun  9 16:10:00 2026"))
    #expect(info.contains("Tagged:          yes"))
    #expect(info.contains("(A4)"))
    let saysLanguage = String(decoding: bytes, as: UTF8.self).contains("/Lang (en-GB)")
    #expect(saysLanguage)
  }

  @Test func `the same input gives the same bytes`() throws {
    #expect(try Larkfield.year.pdf() == Larkfield.yearDocument.get().bytes)
  }

  @Test func `headings, paragraphs, lists and tables are told to those who listen`() throws {
    let structure = try Poppler(
      bytes: paper { paper in
        paper.heading("Part")
        paper.heading("Piece", rank: 2)
        paper.paragraph("Text.")
        paper.paragraph(String(repeating: "seen and heard ", count: 20))
        paper.quotation("Words.")
        paper.facts([PaperFact("Name", "Value")])
        paper.table(
          PaperTable(caption: "Few", columns: [.init("Head", share: 1)], rows: [["Cell"]]))
      }.pdf()
    ).info(["-struct-text"])
    let flat = structure.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(flat.contains("Document H1 (block) \"Part\" H2 (block) \"Piece\" P (block) \"Text.\""))
    #expect(structure.contains(String(repeating: "seen and heard ", count: 19)))
    #expect(flat.contains("BlockQuote \"Words.\""))
    #expect(flat.contains("L (block) LI (block) Lbl (block) \"Name\" LBody (block) \"Value\""))
    #expect(flat.contains("\"Few\" Table (block) TR TH \"Head\" TR TD \"Cell\""))
  }

  @Test func `the contents name the page of each part, and lead there`() throws {
    let document = Poppler(
      bytes: try paper { paper in
        paper.contents()
        for part in ["First", "Second", "Third"] {
          paper.newPage()
          paper.heading("\(part) part")
          paper.paragraph("Text.")
        }
      }.pdf())
    let pages = try document.pages()
    for (index, part) in ["First", "Second", "Third"].enumerated() {
      let line = pages[0].split(separator: "\n").first { $0.contains("\(part) part") }
      #expect(line?.hasSuffix(" \(index + 2)") == true)
      #expect(pages[index + 1].contains("\(part) part"))
    }
    #expect(try document.info(["-dests"]).count { $0 == "[" } == 3)
    let file = String(decoding: document.bytes, as: UTF8.self)
    let hasOutline = file.contains("/Outlines") && file.contains("/Title (Second part)")
    #expect(hasOutline)
  }

  @Test func `an address of the web can be followed, and nothing else`() throws {
    func hasLink(_ address: String) throws -> Bool {
      String(decoding: try paper { $0.web(address) }.pdf(), as: UTF8.self).contains("/URI")
    }
    #expect(try hasLink("https://policy.larkfield.example/record"))
    for address in ["javascript:alert(1)", "https://a.example/' dest='x", "https://a.example/ü"] {
      #expect(try !hasLink(address), "\(address)")
    }
  }

  @Test func `figures stand below each other at the right`() throws {
    let words = try Poppler(
      bytes: paper { paper in
        paper.table(
          PaperTable(
            columns: [.init("What", share: 3), .init("Due", share: 1, .figures)],
            rows: [["a", "7"], ["b", "1,234"], ["c", "56"]]))
      }.pdf()
    ).words()
    let ends = ["7", "1,234", "56"].compactMap { text in words.first { $0.text == text }?.right }
    #expect(ends.count == 3)
    for end in ends { #expect(abs(end - (PageShape.width - PageShape.side)) < 0.2) }
  }

  @Test func `a document whose end looks otherwise is left as it is`() {
    let bytes = Array("%PDF-1.7\nstartxref\n9\n%%EOF\n".utf8)
    #expect(CatalogueAddition.added(to: bytes, language: "en-GB") == bytes)
  }
}
