import Testing

@testable import Papers

@Suite struct PageBreakTests {
  @Test(arguments: 1...3)
  func `a heading never stands alone at the foot of a page`(rank: Int) throws {
    let fonts = FontBook()
    for lines in 32...50 {
      let pages = try layOut(
        paper { paper in
          for _ in 0..<lines { paper.paragraph("One line.", .aside) }
          paper.heading("A heading", rank: rank)
          paper.heading("Another below it", rank: 3)
          paper.paragraph("What it is about, in one line.")
        }, with: fonts)
      for page in pages {
        let last = try #require(page.last { !$0.strip.parts.isEmpty })
        #expect(last.strip.heading == nil, "after \(lines) lines")
      }
    }
  }

  @Test func `no line of a paragraph is left alone on either side`() throws {
    let text = String(repeating: "word after word ", count: 60)
    let fonts = FontBook()
    for lines in 32...50 {
      let pages = try layOut(
        paper { paper in
          for _ in 0..<lines { paper.paragraph("One line.", .aside) }
          paper.paragraph(text)
        }, with: fonts)
      let block = lines
      for page in pages {
        #expect(page.count { $0.strip.block == block } != 1, "after \(lines) lines")
      }
    }
  }

  @Test func `the head of a table comes again on every page`() throws {
    let document = Poppler(
      bytes: try paper { paper in
        paper.table(
          PaperTable(
            columns: [.init("Surname", share: 1), .init("Count", share: 1, .figures)],
            rows: (1...200).map { ["Row \($0)", "\($0)"] }))
      }.pdf())
    let pages = try document.pages()
    #expect(pages.count > 3)
    for page in pages { #expect(page.contains("Surname")) }
    let text = try document.flat()
    for row in [1, 60, 199, 200] { #expect(text.contains("Row \(row) ")) }
  }

  @Test func `a short table is not torn`() throws {
    let fonts = FontBook()
    for lines in 32...50 {
      let pages = try layOut(
        paper { paper in
          for _ in 0..<lines { paper.paragraph("One line.", .aside) }
          paper.table(
            PaperTable(
              caption: "Six rows", columns: [.init("A", share: 1)],
              rows: (1...6).map { ["\($0)"] }))
        }, with: fonts)
      let holding = pages.filter { $0.contains { $0.strip.group == "Table" } }
      #expect(holding.count == 1, "after \(lines) lines")
    }
  }

  @Test func `a cell that is longer than a page goes over pages`() throws {
    let words = (1...3000).map { "w\($0)" }
    let document = Poppler(
      bytes: try paper { paper in
        paper.table(
          PaperTable(
            columns: [.init("What", share: 1), .init("Why", share: 1)],
            rows: [["Short", words.joined(separator: " ")], ["After", "it"]]))
      }.pdf())
    let found = Set(try document.words().map(\.text))
    #expect(found.isSuperset(of: words))
    #expect(found.contains("After"))
    try expectWithinMargins(document)
  }

  @Test func `every page says which it is of how many`() throws {
    let pages = try Poppler(
      bytes: paper { paper in
        for number in 1...4 {
          paper.paragraph("Part \(number)")
          paper.newPage()
        }
      }.pdf()
    ).pages()
    #expect(pages.count == 4)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("Page \(index + 1) of 4"))
      #expect(page.contains("Made on Tuesday 9 June 2026") == (index > 0))
    }
  }

  @Test func `a document with nothing in it is one page`() throws {
    let document = Poppler(bytes: try paper { _ in }.pdf())
    #expect(try document.flat() == "Page 1 of 1")
  }
}
