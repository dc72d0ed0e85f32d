import Testing

@testable import Views

@Suite struct NavigationTests {
  private func places(_ frame: Frame, current: Navigation? = nil) -> [String] {
    let page = Layout(frame, title: "x", current: current, main: "<h1>x</h1>")
    return Markup(page.html.text).all("a")
      .filter { $0.attributes["class"]?.contains("nav__link") == true }
      .map {
        ($0.attributes["href"] ?? "")
          + ($0.attributes["class"]?.contains("here") == true ? "!" : "")
      }
  }

  @Test func `the public site leads where it did`() {
    #expect(
      places(.larkfield, current: .findings)
        == ["/may-i", "/policy", "/findings!", "/compare", "/picture"])
  }

  @Test func `a person who is signed in is led to today, questions, the policy and their desk`() {
    #expect(
      places(.teacher, current: .today) == ["/today!", "/may-i", "/policy", "/today/desk"])
  }

  @Test(arguments: [Navigation.findings, .compare, .picture])
  func `what has no entry for readers is found under the policy`(place: Navigation) {
    #expect(places(.head, current: place) == ["/today", "/may-i", "/policy!", "/today/desk"])
  }

  @Test func `a school that is being set up leads nowhere else`() {
    #expect(places(.settingUp).isEmpty)
  }

  @Test func `signing out is a button that posts with the token`() throws {
    let page = Layout(.teacher, title: "x", main: "<h1>x</h1>").html.text
    let form = try #require(Markup(page).all("form").first)
    #expect(form.attributes["action"] == Paths.signOut.text)
    #expect(form.attributes["method"] == "post")
    #expect(page.contains("name=\"csrf\""))
  }

  @Test func `the public site leads to signing in only where there is such a thing`() {
    let with = Frame(school: "Larkfield", policy: nil, offersSignIn: true)
    let without = Frame(school: "Larkfield", policy: nil)
    #expect(Layout(with, title: "x", main: "").html.text.contains("href=\"/sign-in\""))
    #expect(!Layout(without, title: "x", main: "").html.text.contains("href=\"/sign-in\""))
  }
}
