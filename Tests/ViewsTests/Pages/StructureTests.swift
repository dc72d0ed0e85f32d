import Testing

@testable import Views

@Suite struct StructureTests {
  @Test(arguments: Gallery.pages)
  func `a page has a language, one title, one main and one first heading`(
    exhibit: Gallery.Exhibit
  ) throws {
    let markup = exhibit.markup
    #expect(markup.imbalance == nil)
    #expect(try #require(markup.all("html").first).attributes["lang"] == "en-GB")
    #expect(markup.all("title").first { !$0.attributes.keys.contains("id") } != nil)
    #expect(markup.all("main").count == 1)
    #expect(markup.all("h1").count == 1)
    #expect(exhibit.html.hasPrefix("<!DOCTYPE html>\n"))
    #expect(markup.values(of: "style").isEmpty)
  }

  @Test(arguments: Gallery.pages)
  func `only a page that asks for a passkey has a script, which is our own file`(
    exhibit: Gallery.Exhibit
  ) {
    let markup = exhibit.markup
    let scripts = markup.all("script")
    let asks = !markup.values(of: "data-passkey").isEmpty
    #expect(scripts.count == (asks ? 1 : 0))
    #expect(!asks || ["PasskeyPage", "AddPasskeyPage"].contains(exhibit.type))
    for script in scripts {
      #expect(script.attributes["src"] == Assets.passkeyScript.address.text)
      #expect(script.attributes.keys.contains("defer"))
      #expect(script.following.isEmpty)
    }
    #expect(!markup.tags.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test(arguments: Gallery.pages)
  func `headings go down one step at a time`(exhibit: Gallery.Exhibit) {
    let levels = exhibit.markup.tags.compactMap { tag in
      !tag.isClosing && tag.name.count == 2 && tag.name.hasPrefix("h")
        ? tag.name.dropFirst().first?.wholeNumberValue : nil
    }
    // What warns of danger or errors may stand before the title; nothing else may.
    let fromTitle = levels.drop { $0 != 1 }
    for (upper, lower) in zip(fromTitle, fromTitle.dropFirst()) {
      #expect(lower <= upper + 1)
    }
  }

  @Test(arguments: Gallery.pages + Gallery.components)
  func `every name is unique and every reference leads somewhere`(exhibit: Gallery.Exhibit) {
    let markup = exhibit.markup
    let names = markup.values(of: "id")
    #expect(Set(names).count == names.count)
    let isWhole = !markup.all("html").isEmpty
    guard isWhole else { return }
    for attribute in ["aria-describedby", "aria-labelledby", "for"] {
      for value in markup.values(of: attribute) {
        for name in value.split(separator: " ") { #expect(names.contains(String(name))) }
      }
    }
    for link in markup.values(of: "href") where link.hasPrefix("#") && link != "#" {
      #expect(names.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test(arguments: Gallery.pages + Gallery.components)
  func `every control has a label`(exhibit: Gallery.Exhibit) {
    let markup = exhibit.markup
    let labelled = Set(markup.values(of: "for"))
    let controls = ["input", "select", "textarea"].flatMap(markup.all)
    for control in controls where control.attributes["type"] != "hidden" {
      #expect(labelled.contains(control.attributes["id"] ?? ""))
    }
  }

  @Test(arguments: Gallery.pages.filter { $0.html.contains("error-summary") })
  func `an error comes first, in the title and linked to its field`(exhibit: Gallery.Exhibit) {
    let markup = exhibit.markup
    #expect(markup.all("title").first?.following.hasPrefix("Error: ") == true)
    let main = markup.tags.drop { $0.name != "main" }.dropFirst().drop { tag in
      // Only the way back may stand before it.
      ["nav", "ol", "li", "a"].contains(tag.name)
    }
    #expect(main.first?.attributes["class"] == "error-summary")
  }

  @Test func `titles tell pages apart`() {
    let titles = Gallery.pages.map { exhibit in
      (exhibit.type, exhibit.markup.all("title").first?.following ?? "")
    }
    for (type, title) in titles {
      #expect(title.hasSuffix("– Larkfield Primary School"))
      #expect(!titles.contains { $0.0 != type && $0.1 == title })
    }
  }

  @Test func `there are at most five places to go`() {
    #expect(Navigation.forVisitors.count <= 5)
    #expect(Navigation.forReaders.count <= 5)
  }

  @Test func `danger stands before everything else`() throws {
    let danger = try #require(Gallery.pages.first { $0.name == "report now" }).html
    let call = try #require(danger.firstRange(of: "call 999"))
    let heading = try #require(danger.firstRange(of: "<h1"))
    #expect(call.lowerBound < heading.lowerBound)
  }
}
