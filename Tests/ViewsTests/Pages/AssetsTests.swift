import Testing

@testable import Views

@Suite struct AssetsTests {
  @Test func `the style sheet is served under the digest of its content`() {
    let sheet = Assets.stylesheet
    #expect(sheet.name.wholeMatch(of: /chaperone-[0-9a-f]{16}\.css/) != nil)
    #expect(Assets.named(sheet.name)?.bytes == sheet.bytes)
    #expect(Assets.named("chaperone-0.css") == nil)
    #expect(Asset.digest(of: Array("a".utf8)) == "af63dc4c8601ec8c")
  }

  @Test func `the script is small, and neither fetches, keeps nor writes markup`() {
    let script = String(decoding: Assets.passkeyScript.bytes, as: UTF8.self)
    #expect(Assets.passkeyScript.name.wholeMatch(of: /passkey-[0-9a-f]{16}\.js/) != nil)
    #expect(script.utf8.count < 4096)
    for word in [
      "fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "innerHTML", "outerHTML", "insert",
      "eval", "Function(", "import", "document.cookie", "localStorage", "sessionStorage",
    ] { #expect(!script.contains(word), "\(word)") }
  }

  @Test func `every class that a page uses has a style`() {
    let css = String(decoding: Assets.stylesheet.bytes, as: UTF8.self)
    let used = (Gallery.pages + Gallery.components).flatMap {
      $0.markup.values(of: "class").flatMap { $0.split(separator: " ") }
    }
    for name in Set(used).subtracting(Self.unstyled).sorted() {
      let isStyled = css.contains("." + name)
      #expect(isStyled, "\(name)")
    }
  }

  /// Kinds that look like their base and are named so that a style can tell them apart.
  private static let unstyled: Set<Substring> = [
    "answer--silent", "answer-tag--silent", "cell-group--silent", "button--filled",
    "notice--note", "tag--plain",
  ]

  @Test func `the style sheet has no colour outside its tokens`() {
    let css = String(decoding: Assets.stylesheet.bytes, as: UTF8.self)
    let afterTokens = css.dropFirst(Assets.tokens.count)
    let beforePrint = afterTokens.prefix(
      upTo: afterTokens.firstRange(of: "@media print")?.lowerBound ?? afterTokens.endIndex)
    #expect(beforePrint.matches(of: /#[0-9a-fA-F]{3,8}\b/).isEmpty)
  }
}
