import Essentials
import Testing

@testable import Views

@Suite struct TypedDayTests {
  @Test(arguments: [
    "9 June 2025", "9 june 2025", " 9  Jun 25 ", "Monday 9 June 2025", "Mon 9th of June, 2025",
    "9th June 2025", "09/06/2025", "9.6.25", "9-6-2025", "2025-06-09", "2025/6/9", "9june2025",
  ])
  func `a day may be typed in many ways`(text: String) {
    #expect(TypedDay.read(text) == CivilDate.june(9))
  }

  @Test(arguments: [
    "", "June 2025", "31 June 2025", "13/13/2025", "9 Ju 2025", "today", "9 June", "9 June 2025 10",
    "9 June 20255", "٩ June 2025", "9/6/025", "29 February 2025", "June 9 2025",
  ])
  func `what is not a day is not guessed`(text: String) {
    #expect(TypedDay.read(text) == nil)
  }

  @Test func `every day that is said in words can be typed like that`() {
    for day in stride(from: -20_000, through: 40_000, by: 97) {
      let date = CivilDate(daysSince1970: day + 3_000)
      #expect(TypedDay.read(date.words) == date)
      #expect(TypedDay.read(date.shortWords) == date)
      #expect(TypedDay.read(date.description) == date)
    }
  }
}
