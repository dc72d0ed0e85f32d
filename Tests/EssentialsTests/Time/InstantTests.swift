import Essentials
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_795_880_750_123_456, "2026-11-28T15:45:50.123Z"),
    (1_709_164_800_000_000, "2024-02-29T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (-86_400_000_000, "1969-12-31T00:00:00.000Z"),
  ])
  func `a moment is written as RFC 3339 has it`(microseconds: Int64, text: String) {
    #expect(Instant(microseconds: microseconds).description == text)
  }

  @Test func `seconds are added in both directions`() {
    let moment = Instant(seconds: 100)
    #expect(moment.adding(seconds: 5) == Instant(microseconds: 105_000_000))
    #expect(moment.adding(seconds: -101).microseconds == -1_000_000)
  }

  @Test func `moments come in order, before 1970 too`() {
    let moments = [-3, -1, 0, 2].map { Instant(microseconds: $0) }
    #expect(moments.reversed().sorted() == moments)
  }
}
