import Essentials
import Mailing
import TestSupport
import Testing

@Suite struct LetterPartsTests {
  @Test(arguments: [
    "priya@larkfield.example", "P.Nair+x@mail.larkfield.example", "o'brien@larkfield.example",
  ])
  func `an address that mail can go to is taken as it is`(text: String) throws {
    #expect(try MailAddress(text).text == text)
  }

  @Test(arguments: [
    "", "priya", "@larkfield.example", "priya@", "priya@larkfield", "a b@larkfield.example",
    "priya@larkfield.example\r\nRCPT TO:<x@y.example>", "priya\n@larkfield.example",
    "priya@larkfield.example\u{0}", "priya@larkfield.example>", "<priya@larkfield.example",
    "a@b@larkfield.example", ".a@larkfield.example", "a..b@larkfield.example",
    "\"a b\"@larkfield.example", "a@[127.0.0.1]", "a@127.0.0.1", "ä@larkfield.example",
    "a@larkfield.example\u{2028}", "a,b@larkfield.example", "a@-x.example",
  ])
  func `nothing that could leave its place passes for an address`(text: String) {
    #expect(throws: Refusal.self) { try MailAddress(text) }
  }

  @Test func `an address does not show itself`() throws {
    let address = try MailAddress("priya@larkfield.example")
    var dumped = ""
    dump(address, to: &dumped)
    #expect(!"\(address) \(dumped)".contains("priya"))
  }

  @Test(arguments: ["today", "//other.example", "/a?b=c", "/a b", "/a\r\nX: y", "/é", "/a.b"])
  func `a link leads to a page of the site and holds nothing else`(path: String) {
    #expect(throws: LetterFault.unfitLink) { try LetterLink(path: path) }
  }

  @Test func `only a checkpoint passes for one`() throws {
    let good = try EveryLetter.checkpoint()
    #expect(CheckpointText(good) != nil)
    #expect(CheckpointText(good + "Priya Nair told us\n") == nil)
    #expect(CheckpointText("Priya Nair\n" + good) == nil)
    #expect(CheckpointText(good.replacing("4211", with: "many")) == nil)
    #expect(CheckpointText("") == nil)
  }

  @Test func `every kind and state comes back from its words`() throws {
    for kind in try EveryLetter.kinds() {
      #expect(LetterKind(name: kind.name, detail: kind.detail) == kind)
    }
    #expect(LetterKind(name: "gossip", detail: nil) == nil)
    #expect(LetterKind(name: "week", detail: "1 2") == nil)
    let at = Larkfield.morning
    let states: [LetterState] = [
      .waiting(until: at), .failed(.busy, nextAt: at), .sent(at: at),
      .bounced(.addressRefused, at: at), .givenUp(.timedOut, at: at), .setAside(at: at),
    ]
    for state in states {
      #expect(LetterState(name: state.name, trouble: state.trouble, at: state.at) == state)
    }
  }

  @Test func `trouble is told in sentences that say what to do`() {
    for trouble in LetterTrouble.allCases {
      #expect(trouble.words.hasSuffix("."))
      #expect(!trouble.words.contains("!"))
      #expect(!trouble.words.lowercased().contains("smtp"))
    }
  }
}
