import Testing

@testable import PolicyEngine

@Suite struct TokeniserTests {
  private func words(_ text: String) -> [String] { Tokeniser.tokens(of: text).tokens.map(\.text) }

  @Test func `apostrophes vanish and case does not matter`() {
    #expect(words("I’m a Pupil's MUM") == ["im", "a", "pupils", "mum"])
  }

  @Test func `numbers stand apart from letters and lose their endings`() {
    #expect(words("y6s, the 11s and yr4") == ["year", "6", "the", "11", "and", "year", "4"])
  }

  @Test func `abbreviations of chat are written out`() {
    #expect(words("can u msg ppl") == ["can", "you", "message", "people"])
  }

  @Test func `emoji and punctuation part words, direction marks do not`() {
    #expect(words("hi😀there") == ["hi", "there"])
    #expect(words("pu\u{200F}pil") == ["pupil"])
  }

  @Test func `every word knows where it stands`() {
    let text = "Can I add Zoë?"
    let last = Tokeniser.tokens(of: text).tokens.last
    #expect(last.map { String(text[$0.range]) } == "Zoë")
  }

  @Test func `a text that is far too long ends early`() {
    let found = Tokeniser.tokens(of: String(repeating: "pupil ", count: 20_000))
    #expect(found.isCutShort)
    #expect(found.tokens.count <= Tokeniser.mostTokens)
  }
}
