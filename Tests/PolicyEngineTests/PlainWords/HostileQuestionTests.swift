import PolicyEngine
import Testing

@Suite struct HostileQuestionTests {
  @Test(arguments: [
    "", "   ", "?!?!", "😀😀😀", "\u{202E}\u{200F}\u{2066}", "\u{0000}\u{0007}", "ｆａｃｅｂｏｏｋ",
    String(repeating: "a", count: 100_000), String(repeating: "pupil photo ", count: 9_000),
    String(repeating: "post … $image <with> -x ", count: 4_000),
    String(repeating: "e\u{0301}", count: 50_000), String(repeating: "👩‍👩‍👧‍👦", count: 4_000),
    String(repeating: "my the a ", count: 12_000), String(repeating: "9", count: 100_000),
  ])
  func `any text is read in bounded time and its ranges are its own`(text: String) throws {
    let matcher = PlainWordsMatcher(try WordyPolicy.document())
    var found: Understanding?
    let time = ContinuousClock().measure { found = matcher.understand(text) }
    #expect(time < .seconds(2))
    let places = (found?.readings.flatMap(\.words) ?? []) + (found?.leftOver ?? [])
    for place in places {
      #expect(place.lowerBound >= text.startIndex && place.upperBound <= text.endIndex)
    }
  }
}
