import Testing

@testable import Views

@Suite struct FormTests {
  @Test(arguments: Gallery.schoolPages + Gallery.schoolComponents)
  func `whatever changes something carries the token`(exhibit: Gallery.Exhibit) {
    let tags = exhibit.markup.tags
    var isPosting = false
    var hasToken = true
    for tag in tags {
      if tag.name == "form", !tag.isClosing {
        isPosting = tag.attributes["method"] == "post"
        hasToken = !isPosting
      } else if tag.name == "form" {
        #expect(hasToken)
      } else if tag.name == "input", tag.attributes["name"] == CSRFField.name {
        #expect(isPosting, "a token must not stand in an address")
        #expect(tag.attributes["value"]?.isEmpty == false)
        hasToken = true
      }
    }
  }

  @Test(arguments: Gallery.pages)
  func `at most one button is filled`(exhibit: Gallery.Exhibit) {
    let filled = exhibit.markup.values(of: "class").filter {
      $0.split(separator: " ").contains("button--filled")
    }
    #expect(filled.count <= 1)
  }

  @Test(arguments: Gallery.pages)
  func `what was typed comes back, except for secrets`(exhibit: Gallery.Exhibit) {
    for input in exhibit.markup.all("input") where input.attributes["type"] == "password" {
      #expect(input.attributes["value"] == "")
    }
  }

  @Test(arguments: Gallery.pages)
  func `every error stands beside its field too`(exhibit: Gallery.Exhibit) {
    let markup = exhibit.markup
    let wrong = markup.all("a").filter { $0.attributes["href"]?.hasPrefix("#") == true }
      .filter { link in exhibit.html.contains("<li><a href=\"\(link.attributes["href"] ?? "")\">") }
    let names = Set(markup.values(of: "id"))
    for link in wrong where exhibit.html.contains("error-summary__list") {
      let field = String((link.attributes["href"] ?? "#").dropFirst())
      // What is wrong with the whole page leads to the page.
      guard field != "main" else { continue }
      #expect(names.contains(field + "-error"), "\(field)")
    }
  }

  @Test func `a form cannot be made without a token`() {
    let form = Form(to: Paths.people, token: CSRFField("a\"b"), button: Button("Go"))
    #expect(form.html.text.contains("name=\"csrf\" value=\"a&quot;b\""))
  }

  @Test func `a list that is narrowed is asked for by address`() {
    let markup = Markup(Filter(Paths.people, fields: []).html.text)
    #expect(markup.all("form").first?.attributes["method"] == "get")
  }
}
