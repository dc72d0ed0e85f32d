import Testing

@testable import Views

@Suite struct FieldTests {
  @Test func `a code is typed with digits and filled in by the browser`() throws {
    let field = Field(
      "code", label: "Code", control: .code(value: "", isDigits: true),
      autocomplete: "one-time-code")
    let input = try #require(Markup(field.html.text).all("input").first)
    #expect(input.attributes["inputmode"] == "numeric")
    #expect(input.attributes["autocomplete"] == "one-time-code")
  }

  @Test func `a new password is told from the one in use`() {
    for (isNew, word) in [(true, "new-password"), (false, "current-password")] {
      let field = Field("password", label: "Password", control: .password(isNew: isNew))
      #expect(Markup(field.html.text).values(of: "autocomplete") == [word])
    }
  }

  @Test func `a day says how it may be typed, after its own hint`() {
    let plain = Field("on", label: "On", control: .day(value: "")).html.text
    #expect(plain.contains("id=\"on-hint\">Such as 9 June 2025.</p>"))
    let hinted = Field("on", label: "On", hint: "The last day.", control: .day(value: "soon"))
    #expect(hinted.html.text.contains("The last day. Such as 9 June 2025."))
    #expect(hinted.html.text.contains("value=\"soon\""))
  }

  @Test func `several answers can be ticked, and each has a name of its own`() {
    let choices = ["a", "b", "c"].map { Field.Choice($0, $0, hint: "about \($0)") }
    let field = Field(
      "who", label: "Who", hint: "Tick all.", control: .checkboxes(choices, chosen: ["a", "c"]))
    let markup = Markup(field.html.text)
    #expect(
      markup.all("input").map { $0.attributes.keys.contains("checked") } == [true, false, true])
    let names = markup.values(of: "id")
    #expect(Set(names).count == names.count)
  }
}
