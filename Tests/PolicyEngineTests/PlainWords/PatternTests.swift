import Testing

@testable import PolicyEngine

@Suite struct PatternTests {
  private func read(_ question: String) throws -> [String: String] {
    let document = try WordyPolicy.document()
    let understanding = PlainWordsMatcher(document).understand(question)
    return understanding.situation(in: document.facts, confirmed: Set(document.facts.all.indices))
      .named(in: document.facts)
  }

  @Test func `the longest phrase wins`() throws {
    #expect(try read("can i add a pupils mum") == ["do": "connect", "with": "parent"])
    #expect(try read("post it on the school facebook")["via"] == "school")
  }

  @Test func `a gap takes a few words, in order`() throws {
    #expect(try read("post a really nice photo")["do"] == "share")
    #expect(try read("photo of the post office")["do"] == nil)
  }

  @Test func `words of other facts stand in for a person or a channel`() throws {
    #expect(try read("add my class")["do"] == "connect")
    #expect(try read("a pic, facebook")["do"] == "share")
  }

  @Test func `a word that must not be there keeps an entry out`() throws {
    #expect(try read("add a photo")["do"] == nil)
  }

  @Test func `numbers are told by their size`() throws {
    #expect(try read("a pupil, now 22")["with"] == "leaver")
    #expect(try read("a pupil aged 9")["with"] == "pupil")
  }

  @Test func `what is denied is not taken`() throws {
    #expect(try read("add someone, not a mum")["with"] == nil)
  }

  @Test func `what people say of themselves is not about others`() throws {
    #expect(try read("im a governor can i add a mum")["who"] == "governor")
  }

  @Test func `a story is a report, a question is not`() throws {
    #expect(try read("someone has just posted something")["do"] == "report")
    #expect(try read("can i say what someone has posted")["do"] == nil)
  }

  @Test func `typing errors are seen through and shown`() throws {
    let matcher = PlainWordsMatcher(try WordyPolicy.document())
    #expect(matcher.understand("freind request").mended.map(\.word) == ["friend"])
  }
}
