import Essentials
import Testing

@testable import Views

@Suite struct MomentTests {
  @Test func `a moment is said in words and readable by programs`() {
    let moment = Moment(.june(9), "17:40")
    #expect(
      moment.html.text
        == "<time datetime=\"2025-06-09T17:40\">Monday 9 June 2025, 17:40</time>")
    #expect(
      moment.short.text == "<time datetime=\"2025-06-09T17:40\">9 June 2025, 17:40</time>")
  }

  @Test func `a day in a table has no weekday`() {
    #expect(CivilDate.june(1).shortWords == "1 June 2025")
    #expect(CivilDate.june(0).description == "2025-05-31")
  }
}
