import Deadlines
import Testing

@Suite struct RecurrenceTextTests {
  @Test(arguments: [
    "month on day 1", "month on day 31", "term on school day 10", "year on 1 October",
    "year on 29 February, 1 October", "1 year, 1 term, 1 month before policy-review",
    "2 months before review", "as the policy says: regularly", "as the policy says: monthly",
    "on occasion",
  ])
  func `a rhythm is written and read again`(text: String) {
    #expect(Recurrence(text)?.description == text)
    #expect(PhraseReading("every \(text)")?.description == "every \(text)")
  }

  @Test(arguments: [
    "", "month", "month on day 0", "month on day 32", "term on school day 0", "term on day 1",
    "year on 30 February", "year on October 1", "year on", "year on 1 October, 1 October",
    "1 week before review", "1 year before", "before review", "as the policy says: soon", "weekly",
    "month on day +1",
  ])
  func `what is no rhythm is none`(text: String) {
    #expect(Recurrence(text) == nil)
  }

  @Test func `days of the year are put in order`() {
    #expect(Recurrence("year on 1 October, 1 March")?.description == "year on 1 March, 1 October")
  }

  @Test(arguments: ["within now", "within 1 school day", "within same school day"])
  func `a time allowed is written and read again`(text: String) {
    #expect(PhraseReading(text)?.description == text)
  }

  @Test(arguments: ["now", "within", "every", "within every", ""])
  func `what is neither is none`(text: String) {
    #expect(PhraseReading(text) == nil)
  }
}
