import Testing

@testable import Views

@Suite struct ContrastTests {
  private static let answers = ["no", "against", "yes", "if", "ask", "report", "silent"]

  @Test(arguments: Scheme.allCases)
  func `every answer can be read on paper and on its own ground`(scheme: Scheme) throws {
    for answer in Self.answers {
      #expect(try scheme.contrast(answer, "paper") >= 4.5, "\(answer) on paper")
      #expect(try scheme.contrast(answer, "\(answer)-tint") >= 4.5, "\(answer) on its tint")
      #expect(try scheme.contrast("ink", "\(answer)-tint") >= 7, "ink on \(answer)-tint")
    }
  }

  @Test(arguments: Scheme.allCases)
  func `all text can be read`(scheme: Scheme) throws {
    for ground in ["paper", "paper-sunk"] {
      #expect(try scheme.contrast("ink", ground) >= 12)
      #expect(try scheme.contrast("ink-soft", ground) >= 4.5)
      #expect(try scheme.contrast("accent", ground) >= 4.5)
    }
    #expect(try scheme.contrast("on-accent", "accent") >= 4.5)
  }

  @Test(arguments: Scheme.allCases)
  func `the edges of what can be acted on can be seen`(scheme: Scheme) throws {
    #expect(try scheme.contrast("edge", "paper") >= 3)
  }

  @Test func `both schemes name the same colours`() {
    #expect(Scheme.dark.colours.keys.sorted() == Scheme.light.colours.keys.sorted())
  }
}

/// One of the two sets of colours in the tokens' file.
enum Scheme: CaseIterable {
  case light, dark

  var colours: [String: [Double]] {
    let css = String(decoding: Assets.tokens, as: UTF8.self)
    let halves = css.split(separator: "@media screen and (prefers-color-scheme: dark)")
    let part = self == .light ? halves.first : halves.last
    let pairs = (part ?? "").matches(of: /--([a-z-]+): #([0-9a-f]{6});/).map { match in
      (String(match.output.1), channels(match.output.2))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The ratio of WCAG 2.2, from 1 to 21.
  func contrast(_ one: String, _ other: String) throws -> Double {
    let lights = try [one, other].map { luminance(try #require(colours[$0], "\($0)")) }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func channels(_ digits: Substring) -> [Double] {
    let number = Int(digits, radix: 16) ?? 0
    return [number >> 16, number >> 8 & 255, number & 255].map { Double($0) / 255 }
  }

  private func luminance(_ channels: [Double]) -> Double {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The 2.4th power, without a library of mathematics: the fifth root of the twelfth power.
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - twelfth) / (5 * fourth)
    }
    return root
  }
}
