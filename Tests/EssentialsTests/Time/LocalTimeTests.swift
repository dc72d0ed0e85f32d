import Essentials
import Testing

@Suite struct LocalTimeTests {
  @Test func `every minute of a day is written and read again`() {
    for minutes in 0..<1440 {
      let time = LocalTime(minutesSinceMidnight: minutes)
      #expect(LocalTime(time.description) == time)
      #expect(LocalTime(hour: time.hour, minute: time.minute) == time)
    }
  }

  @Test(arguments: ["24:00", "07:60", "7:00", "07.00", "+7:00", "", "07:00:00", "-1:00"])
  func `a time that no clock shows is none`(text: String) {
    #expect(LocalTime(text) == nil)
  }

  @Test func `numbers outside a day are its ends`() {
    #expect(LocalTime(minutesSinceMidnight: -5) == .midnight)
    #expect(LocalTime(minutesSinceMidnight: 5000).description == "23:59")
  }

  @Test func `moments on the wall are ordered by day, then by time`() throws {
    let (day, next) = (
      try LarkfieldYears.day("2025-06-09"), try LarkfieldYears.day("2025-06-10")
    )
    let late = LocalMoment(day, LocalTime(minutesSinceMidnight: 1000))
    #expect(late < LocalMoment(next, .midnight))
    #expect(LocalMoment(day, .midnight) < late)
    #expect(late.words == "Monday 9 June 2025, 16:40")
  }
}
