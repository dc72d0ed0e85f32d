import Testing

@testable import Papers

@Suite struct EvidencePackTests {
  @Test func `a year of a school is all there`() throws {
    let document = try Larkfield.yearDocument.get()
    let text = try document.flat()
    let wanted = [
      "Larkfield Primary School Evidence pack", "Monday 8 September 2025",
      "Tuesday 9 June 2026, 17:10", "Grace Adeyemi, headteacher",
      "For the office of the chair of governors", "Thursday 4 September 2025", Larkfield.digest,
      "Dev Kaur attached it on Friday 5 September 2025, 11:32", "Superseded",
      "16 people have acknowledged the policy", "I will keep to it.", "they are not scored",
      "entered by Dev Kaur", "Aoife Ní Bhriain", "Not asked yet",
      "On parental leave until September 2026.", "Not done: The provider had changed it",
      "Late, still to do", "Done late, on Thursday 6 November", "¶44, ¶46", "Not decided yet",
      "They go to the chair of governors. Ruth Whitcombe, Tuesday 2 September 2025",
      "Nobody at present", "1,847", "record+4f1c9a20+", "chaperone record verify",
      "No monitoring.", "53a Photographs are checked",
    ]
    for words in wanted { #expect(text.contains(words), "“\(words)”") }
    try expectWithinMargins(document)
  }

  @Test func `the checkpoint is there letter for letter`() throws {
    let text = try Larkfield.yearDocument.get().text()
    let words = Larkfield.checkpoint.split(whereSeparator: \.isWhitespace)
    let lines = Set(text.split(whereSeparator: \.isWhitespace))
    for word in words { #expect(lines.contains(word)) }
  }

  @Test func `where nothing has happened yet, sentences say so`() throws {
    let text = try Poppler(bytes: Larkfield.empty.pdf()).flat()
    let wanted = [
      "Not in force yet", "Nobody has signed version 1 yet.",
      "Not signed yet: headteacher, chair of governors.",
      "No version has been published yet.", "Nobody has been asked yet.",
      "Nobody has acknowledged version 1 yet.", "Nothing was due from",
      "No text has been checked yet.", "the pack rests on the school’s word",
      "No roles have been given out yet.",
      "This school keeps no record yet", "No text has been published yet.",
    ]
    for words in wanted { #expect(text.contains(words), "“\(words)”") }
  }

  @Test func `the months are counted before the lines are listed`() throws {
    let text = try Larkfield.yearDocument.get().text(laidOut: true)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["October", "2025", "1", "0", "1", "0", "0", "0"]))
    #expect(lines.contains(["All", "14", "8", "1", "1", "2", "2"]))
  }

  @Test func `a signature under another text is pointed out`() throws {
    var pack = try Larkfield.year
    pack.signOff.signatures[0].digest = Larkfield.earlier
    let text = try Poppler(bytes: pack.pdf()).flat()
    #expect(text.contains("This is not the digest of version 3"))
  }

  @Test func `a thousand people fit`() throws {
    var pack = try Larkfield.year
    pack.asking.acknowledged = try Larkfield.acknowledgements(1000)
    let document = Poppler(bytes: try pack.pdf())
    let text = try document.flat()
    #expect(text.contains("1,001 people have acknowledged"))
    for number in [20, 500, 999] { #expect(text.contains(" \(number) ")) }
    try expectWithinMargins(document)
  }

  @Test func `one person is told in the singular`() throws {
    var pack = try Larkfield.empty
    pack.asking.acknowledged = try Larkfield.acknowledgements(1)
    pack.asking.outstanding = [try Larkfield.asking.outstanding[0]]
    let text = try Poppler(bytes: pack.pdf()).flat()
    #expect(text.contains("1 person has acknowledged the policy as it applies to them."))
    #expect(text.contains("1 person was asked and has not answered yet."))
  }
}
