import Testing

@testable import PolicyEngine

@Suite struct WordFamiliesTests {
  private func found(_ families: WordFamilies, in text: String) -> Set<String> {
    var names: Set<String> = []
    families.match(Tokeniser.tokens(of: text).tokens) { name, _ in names.insert(name) }
    return names
  }

  @Test func `words and phrases speak of their families in any form`() {
    let families = WordFamilies("# note\ncomplain: moan, have a pop\nfilm: film, record\n")
    #expect(found(families, in: "moaning while recording") == ["complain", "film"])
    #expect(found(families, in: "they have a pop") == ["complain"])
    #expect(found(families, in: "a pop song") == [])
  }

  @Test func `lines without a colon are passed over`() {
    #expect(found(WordFamilies("moan, whinge\n"), in: "moan") == [])
  }

  @Test func `lists of a policy are families, those that name lists too`() {
    let families = WordFamilies(lists: ["pupil": ["kid"], "everyone": ["$pupil", "mum"]])
    #expect(found(families, in: "a kid") == ["everyone", "pupil"])
  }
}
