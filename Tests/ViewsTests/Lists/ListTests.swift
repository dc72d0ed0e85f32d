import Testing

@testable import Views

@Suite struct ListTests {
  @Test func `only a whole bar means everybody`() {
    #expect(Tally(999, of: 1_000, "x").html.text.contains("width=\"99\""))
    #expect(Tally(1_000, of: 1_000, "x").html.text.contains("class=\"tally__done\" width=\"100\""))
    #expect(Tally(0, of: 0, "x").html.text.contains("width=\"0\""))
  }

  @Test func `a list that fits on a page cannot be turned`() {
    #expect(PageTurner(1, of: 1, previous: nil, next: nil).html.isEmpty)
  }

  @Test func `the line up to which the record was checked stands above the last that was`() throws {
    let page = try #require(RecordPage.examples.first { $0.key == "ordinary" }).value.html.text
    let seal = try #require(page.firstRange(of: "record__seal"))
    let before = try #require(page.firstRange(of: "id=\"entry-1203\""))
    let after = try #require(page.firstRange(of: "id=\"entry-1202\""))
    #expect(before.lowerBound < seal.lowerBound && seal.lowerBound < after.lowerBound)
    #expect(page.matches(of: /record__seal/).count == 1)
  }

  @Test func `a known address and an unknown one get the same words`() {
    let known = LinkSentPage(frame: .larkfield, email: "a@larkfield.example").html.text
    let unknown = LinkSentPage(frame: .larkfield, email: "b@larkfield.example").html.text
    #expect(known.replacing("a@larkfield", with: "b@larkfield") == unknown)
  }
}
