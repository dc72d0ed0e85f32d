import TestSupport
import Testing

@testable import Views

@Suite struct WordDifferenceTests {
  private func difference(_ before: String, _ after: String) -> [String] {
    let difference = WordDifference(
      before: Prose(markdown: before), after: Prose(markdown: after))
    return [difference.before.text, difference.after.text]
  }

  @Test func `only the words that one side lacks are marked`() {
    #expect(
      difference("Staff do not post pictures.", "Staff should not post old pictures.") == [
        "<p>Staff <del>do</del> not post pictures.</p>",
        "<p>Staff <ins>should</ins> not post <ins>old</ins> pictures.</p>",
      ])
  }

  @Test func `words that stand together are marked together and tags stay whole`() {
    #expect(
      difference("a **b** c", "a x y **b z** c d") == [
        "<p>a <strong>b</strong> c</p>",
        "<p>a <ins>x y</ins> <strong>b <ins>z</ins></strong> c <ins>d</ins></p>",
      ])
  }

  @Test func `the same words are not marked`() {
    #expect(!difference("a < b", "a < b").joined().contains("ins"))
  }

  @Test func `any two texts give balanced markup that says the same as before`() {
    var random = SeededGenerator(seed: 39)
    for _ in 0..<300 {
      let (before, after) = (random.text() + " " + random.text(), random.text())
      let sides = difference(before, after)
      for (side, text) in zip(sides, [before, after]) {
        #expect(Markup(side).imbalance == nil)
        let tags = /<\/?(ins|del)>/.matchingSemantics(.unicodeScalar)
        #expect(side.replacing(tags, with: "") == Prose(markdown: text).html.text)
      }
    }
  }

  @Test func `a text too long to compare is shown unmarked`() {
    let long = String(repeating: "word ", count: 900)
    #expect(!difference(long, "other").joined().contains("ins"))
  }
}
