import PolicyEngine
import Testing

@Suite struct PlainWordsScoreTests {
  @Test(arguments: [
    (QuestionFile.open, 0.90), (.more, 0.90), (.earlier, 0.80), (.voices, 0.80), (.kept, 0.80),
  ])
  func `typed questions are answered rightly`(file: QuestionFile, least: Double) throws {
    let adviser = try QuestionFile.modelAdviser()
    var score = QuestionScore()
    for entry in try file.entries() { score.count(entry, adviser) }
    print(score.line(file.rawValue))
    // The kept questions measure how the matcher does on words it was not made for: they stay unread.
    if file != .kept { score.misses.forEach { print("  " + $0) } }
    #expect(score.share >= least)
    guard file == .kept else { return }
    // The goal, counting a wrong yes as five errors, stays what it is.
    withKnownIssue("unseen questions, a wrong yes counted as five errors") {
      #expect(Double(score.weightedErrors) <= Double(score.total) * 0.15)
    }
  }
}
