import Testing

@testable import Views

/// What the pages of the school promise beyond their looks.
@Suite struct SchoolPagesTests {
  @Test func `what changed for the reader stands before everything else they have to read`() throws
  {
    let page = try #require(AcknowledgePage.examples.first { $0.key == "new version" }).value
    let text = page.html.text
    let changed = try #require(text.firstRange(of: "What changed for you"))
    let binding = try #require(text.firstRange(of: "What binds you"))
    #expect(changed.lowerBound < binding.lowerBound)
  }

  @Test func `the gravest rules come first`() throws {
    let page = try #require(AcknowledgePage.examples.first { $0.key == "joining" }).value
    let headings = page.html.text.matches(of: /<h3>([^<]+)<\/h3>/).map { String($0.output.1) }
    #expect(headings.first == "Do at once" && headings.last == "You may")
  }

  @Test func `no page asks for the website password`() {
    for example in DutyPage.examples {
      #expect(Markup(example.value.html.text).values(of: "type").allSatisfy { $0 != "password" })
    }
  }

  @Test func `the advice beside a rule is marked as not the policy's`() {
    #expect(Advice.passwords.html.text.contains("not your policy"))
  }

  @Test func `questions at the end show no score`() {
    for example in QuizPage.examples {
      let text = example.value.html.text
      #expect(text.matches(of: /\d+ (?:of|out of|\/) \d+/).isEmpty && !text.contains("%"))
    }
  }

  @Test func `once nobody is missing there is nobody to remind`() throws {
    let page = try #require(CampaignPage.examples.first { $0.key == "everybody" }).value.html.text
    #expect(!page.contains(Paths.remind("c0").text))
  }

  @Test func `a step of setting up leads back to the one before and never loses it`() {
    #expect(SetUpStep.back(from: .school) == nil)
    #expect(SetUpStep.back(from: .preview)?.address == Paths.setUpPeople)
  }

  @Test func `a reader who may not change roles sees no way to do it`() throws {
    let page = try #require(RolesPage.examples.first { $0.key == "to be read only" }).value
    #expect(!page.html.text.contains(Paths.role("headteacher").text))
  }

  @Test func `a record that does not fit says so and claims no check`() throws {
    let page = try #require(RecordPage.examples.first { $0.key == "tampered with" }).value
    #expect(page.html.text.contains("does not fit together"))
    #expect(!page.html.text.contains("record__seal"))
  }

  @Test func `what is kept on paper says where it is typed`() {
    for example in RecoverySheetPage.examples {
      #expect(example.value.html.text.contains(">https://policy.larkfield.example/sign-in/key<"))
    }
    for example in RecoveryCodesPage.examples {
      #expect(example.value.html.text.contains(">https://policy.larkfield.example/sign-in<"))
    }
  }

  @Test func `the sheet to sign says where to go in words, beside the code for a camera`() throws {
    let page = try #require(PrintedSheetPage.examples.first { $0.key == "ordinary" }).value
    #expect(page.html.text.contains("class=\"qr\""))
    #expect(page.html.text.contains(">https://policy.larkfield.example/acknowledge/at/7f3k<"))
  }
}
