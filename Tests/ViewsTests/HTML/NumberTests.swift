import Testing

@testable import Views

@Suite struct NumberTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (17_776, "17,776"), (1_234_567, "1,234,567"),
    (-1_000, "−1,000"),
  ])
  func `numbers have a comma before every three digits`(number: Int, words: String) {
    #expect(number.grouped == words)
  }
}
