import TestSupport
import Testing

@testable import Views

@Suite struct WeightTests {
  /// A policy as long as the one that the product was made for, with everything on every paragraph.
  static let longPolicy: PolicyPage = {
    var random = SeededGenerator(seed: 77)
    let sections = (1...17).map { number in
      PolicyPage.Section(
        anchor: "section-\(number)", heading: random.words(4).capitalisedFirst,
        paragraphs: (1...5).map { paragraph(String(number * 5 + $0), &random) })
    }
    return PolicyPage(
      frame: .larkfield, title: "Social media policy",
      particulars: [SummaryRow("Version", "2025-06")], sections: Array(sections))
  }()

  private static func paragraph(
    _ label: String, _ random: inout SeededGenerator
  ) -> PolicyParagraph {
    PolicyParagraph(
      anchor: "p\(label)", label: label,
      text: Prose(markdown: random.words(45) + ".\n\n- " + random.words(8)),
      readings: [.init(random.words(16)), .init(random.words(14), isJudgement: true)],
      workings: [SummaryRow("Who is told", random.words(5)), SummaryRow("By when", "1 day")])
  }

  @Test func `a long policy is a light page`() {
    let page = Self.longPolicy.html
    #expect(Markup(page.text).values(of: "class").filter { $0.hasPrefix("clause ") }.count == 85)
    // Gzip makes about a fifth of such text; the whole must stay below 60 KB on the wire.
    #expect(page.bytes.count < 140_000)
    #expect(Assets.stylesheet.bytes.count < 38_000)
  }

  @Test func `a long policy is written quickly`() {
    let clock = ContinuousClock()
    let page = Self.longPolicy
    _ = page.html
    let fastest = (0..<20).map { _ in clock.measure { _ = page.html } }.min() ?? .zero
    // Well under 0.3 ms when optimised; a debug build is allowed thirty times that.
    #expect(fastest < .milliseconds(9))
  }
}

extension SeededGenerator {
  /// Made-up words of ordinary length.
  fileprivate mutating func words(_ count: Int) -> String {
    let syllables = ["la", "ren", "do", "mi", "sta", "ker", "po", "lin", "ta", "vo", "e", "sus"]
    let words = (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &self)).map { _ in
        syllables.randomElement(using: &self) ?? ""
      }.joined()
    }
    return words.joined(separator: " ")
  }
}
