import Testing

@testable import PolicyEngine

@Suite struct SpellerTests {
  private let speller = Speller(
    knowing: ["friend", "facebook", "message", "photo", "pupil", "post"])

  private func mended(_ text: String) -> [String] {
    var tokens = Tokeniser.tokens(of: text).tokens
    return speller.mend(&tokens).map(\.word)
  }

  @Test func `swapped, missing and doubled letters are seen through`() {
    #expect(mended("freind facebok phhoto pupli") == ["friend", "facebook", "photo", "pupil"])
  }

  @Test func `inflected words are mended too`() {
    #expect(mended("messeged") == ["message"])
  }

  @Test func `no common word is turned into another`() {
    #expect(mended("past most pose host print fried") == [])
  }

  @Test func `short words are left alone`() {
    #expect(mended("pst fb ph") == [])
  }

  @Test func `what was mended is told with its place`() {
    let text = "my freind"
    var tokens = Tokeniser.tokens(of: text).tokens
    let found = speller.mend(&tokens)
    #expect(found.map { String(text[$0.place]) } == ["freind"])
  }
}
