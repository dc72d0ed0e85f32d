import Testing

@testable import Views

@Suite struct NameTests {
  private static let names = [
    "Siân Llywelyn-Łuczak", "محمد الأحمد", "Robert'); <b>DROP</b> \u{202E}selbaT", "O’Brien & Żak",
    "a\u{338}\"b", "",
  ]

  @Test(arguments: names)
  func `a name is escaped and cannot turn the words around it`(name: String) {
    let html: HTML = "<p>\(name: name) leaves</p>"
    #expect(html.text.hasPrefix("<p><bdi>") && html.text.hasSuffix("</bdi> leaves</p>"))
    #expect(!html.text.contains("<b>"))
    #expect(Markup(html.text).imbalance == nil)
  }

  @Test func `a name from right to left is isolated where no markup may stand`() {
    #expect("محمد".isolated == "\u{2068}محمد\u{2069}")
    #expect("a\u{202E}b".isolated == "\u{2068}a\u{202E}b\u{2069}")
    #expect("Łucja".isolated == "Łucja")
  }

  @Test(arguments: Gallery.schoolPages)
  func `no name becomes markup on any page`(exhibit: Gallery.Exhibit) {
    // The program's own file, which one page names, holds no name.
    let html = exhibit.html.replacing(
      "<script src=\"\(Assets.passkeyScript.address.text)\" defer></script>", with: "")
    for attack in ["<b>", "<img", "<script", "<Supply", "<Nobody", "<Zz"] {
      #expect(!html.contains(attack))
    }
  }
}
