import Essentials
import People
import TestSupport
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Priya Nair", "Nair, Priya"), ("Mrs Adeyemi", "Adeyemi"),
    ("Dr Anna van der Berg", "van der Berg, Anna"), ("Nair, Priya (Mrs)", "Nair, Priya"),
    ("Sarah Khan (née Patel)", "Khan, Sarah"), ("Priya Nair, BEd", "Nair, Priya"),
    ("Sam", "Sam"), ("Ruth Ann Whitcombe", "Whitcombe, Ruth Ann"),
  ])
  func `names are sorted by surname`(_ given: String, _ sort: String) throws {
    #expect(try PersonName(given).sort == sort)
  }

  @Test func `a name stays as it was given`() throws {
    #expect(try PersonName("  Mrs  Adeyemi ").given == "Mrs Adeyemi")
  }

  @Test(arguments: ["José García", "GARCIA, Jose", "Mr Jose Garcia", "Garci\u{301}a, José (Dr)"])
  func `accents, capitals, order and titles make no difference when names are compared`(
    _ text: String
  ) {
    #expect(NameParts(text).key == "jose garcia")
  }

  @Test(arguments: [
    "", "   ", "01632 960123", "<b>Priya</b>", "=HYPERLINK(\"x\")", "Priya\u{202E}Nair",
    "p.nair@larkfield.example", String(repeating: "a", count: 101),
  ])
  func `what is no name is refused`(_ text: String) {
    #expect(throws: Refusal.self) { try PersonName(text) }
  }

  @Test(arguments: [
    "O'Brien, Siân", "Ngũgĩ wa Thiong'o", "李小龍", "Anne-Marie St. John", "Ọláyínká Adé",
  ])
  func `names of all the world are names`(_ text: String) {
    #expect(throws: Never.self) { try PersonName(text) }
  }
}

/// Texts in ASCII are read by a shorter way than others, and must come out the same.
@Suite struct PlainLettersTests {
  @Test func `a text in plain letters reads as beside a letter that is none`() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        Bool.random(using: &chance) ? UInt8.random(in: 1...126, using: &chance) : 0x20
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let (plain, spaced) = (text.plainLetters, text.singleSpaced)
      #expect((text + " é").plainLetters == (plain.isEmpty ? "e" : plain + " e"), "\(bytes)")
      #expect((text + " é").singleSpaced == (spaced.isEmpty ? "é" : spaced + " é"), "\(bytes)")
    }
  }
}

@Suite struct EmailAddressTests {
  @Test func `addresses are kept in small letters`() throws {
    #expect(
      try EmailAddress(" P.Nair@Larkfield.Example ").description == "p.nair@larkfield.example")
  }

  @Test(arguments: [
    "", "p.nair", "p.nair@", "@larkfield.example", "a@b", "a b@larkfield.example",
    "a@larkfield.example\nBcc: x@y.example", "a..b@larkfield.example", "a@-x.example",
    "a@x.123", "é@larkfield.example", "a@b@larkfield.example",
  ])
  func `what is no address is refused`(_ text: String) {
    #expect(throws: Refusal.self) { try EmailAddress(text) }
  }
}
