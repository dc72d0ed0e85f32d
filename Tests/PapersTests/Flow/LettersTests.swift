import Testing

@testable import Papers

@Suite struct LettersTests {
  @Test func `names of all Europe can be read back`() throws {
    let document = Poppler(
      bytes: try paper { paper in
        for name in Larkfield.names { paper.paragraph(name) }
        paper.table(
          PaperTable(
            columns: [.init("Name", share: 1)], rows: Larkfield.names.map { ["In a cell: \($0)"] }))
        for name in Larkfield.names { paper.heading("Of \(name)", rank: 2) }
      }.pdf())
    let text = try document.flat()
    for name in Larkfield.names {
      #expect(text.contains(name))
      #expect(text.contains("In a cell: \(name)"))
      #expect(text.contains("Of \(name)"))
    }
  }

  @Test func `letters that come in two parts are put together`() throws {
    let text = try Poppler(bytes: paper { $0.paragraph("Sia\u{302}n e\u{301}te\u{301}") }.pdf())
      .flat()
    #expect(text.contains("Siân été"))
  }

  @Test func `words of Hebrew and Arabic can be read back`() throws {
    let text = try Poppler(
      bytes: paper { paper in
        paper.paragraph("Signed by ליאת כהן on the day")
        paper.paragraph("Signed by محمد الأحمد on the day")
      }.pdf()
    ).flat().unicodeScalars.filter { $0.properties.generalCategory != .format }
    let read = String(String.UnicodeScalarView(text))
    #expect(read.contains("ליאת כהן"))
    #expect(read.contains("محمد الأحمد"))
  }

  @Test func `what no font has is a box that still reads as itself`() throws {
    let text = try Poppler(bytes: paper { $0.paragraph("Well done 🦉 and 王小明 too") }.pdf())
      .flat()
    #expect(text.contains("Well done 🦉 and 王小明 too"))
  }

  @Test func `marks that turn the text round and other unseen signs are left out`() {
    #expect(PaperText.clean("Robert\u{202E}selbaT\u{0}\u{7}\u{200B}\u{FEFF}") == "RobertselbaT")
    #expect(PaperText.clean("one\r\ntwo\tthree\u{2003}four") == "one\ntwo three four")
    let heap = "Z" + String(repeating: "\u{315}", count: 900)
    #expect(PaperText.clean(heap).unicodeScalars.count == 5)
  }

  @Test func `Arabic letters join their neighbours`() {
    func shapes(_ text: String) -> [UInt32] {
      let scalars = Array(text.unicodeScalars)
      return scalars.indices.map { ArabicShape.of(scalars, at: $0).value }
    }
    // meem, hah, meem, dal: at the beginning, in the middle twice, at the end.
    #expect(shapes("محمد") == [0xFEE3, 0xFEA4, 0xFEE4, 0xFEAA])
    // alef joins nothing after it; a lone hamza joins nothing.
    #expect(shapes("اب") == [0xFE8D, 0xFE8F])
    #expect(shapes("بء") == [0xFE8F, 0xFE80])
    #expect(shapes("Łucja") == "Łucja".unicodeScalars.map(\.value))
  }

  @Test func `hostile text stays within the margins and does no harm`() throws {
    let hostile = [
      String(repeating: "W", count: 500), String(repeating: "longword.", count: 40),
      "Robert'); <b>DROP</b> \u{202E}selbaT", "\u{0}\u{1B}[31m", "' dest='x' uri='javascript:1'",
      String(repeating: "\u{301}", count: 300), "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
      "", " ", "\n\n\n", "مرحبا 123 abc שלום", String(repeating: "ﷺ", count: 60),
    ]
    let document = Poppler(
      bytes: try paper { paper in
        for text in hostile {
          paper.heading(text)
          paper.paragraph(text)
          paper.marked(String(text.prefix(40)), text, depth: 9)
          paper.quotation(text)
          paper.facts([PaperFact(text, text), PaperFact(text, text, isDigest: true)])
          paper.verbatim(text)
          paper.note(text, [text])
          paper.web(text)
          paper.table(
            PaperTable(
              caption: text, columns: [.init(text, share: 0), .init(text, share: 1, .figures)],
              rows: [[text, text], [], [text, text, text]]))
        }
        paper.contents()
        paper.groups(hostile)
        paper.blanks(hostile)
      }.pdf())
    try expectWithinMargins(document)
    #expect(try document.info().contains("Tagged:          yes"))
  }
}
