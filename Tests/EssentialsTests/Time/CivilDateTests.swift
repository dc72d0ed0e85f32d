import Essentials
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("2025-06-09", "Monday 9 June 2025"), ("2028-06-30", "Friday 30 June 2028"),
    ("2024-02-29", "Thursday 29 February 2024"), ("2000-01-01", "Saturday 1 January 2000"),
  ])
  func `a day reads as people say it`(iso: String, words: String) {
    #expect(CivilDate(iso)?.words == words)
    #expect(CivilDate(iso)?.description == iso)
  }

  @Test(arguments: [
    "2025-02-29", "2025-13-01", "2025-6-9", "9 June 2025", "", "2025-06-00", "2025-06-090",
    "2025/06/09", "20-2506-09", "２025-06-09",
  ])
  func `a day that does not exist is none`(text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `days come in order`() throws {
    let first = try #require(CivilDate("2025-06-09"))
    let second = try #require(CivilDate("2025-12-01"))
    #expect(first < second)
  }
}
