import Deadlines
import Essentials
import Testing

@Suite struct StandingDutiesTests {
  private func problems(_ block: String) -> [String] {
    let text = "source: a list\nchecked-on: 2026-11-28\n\n\(block)\n"
    do {
      _ = try StandingDuties(reading: text)
      return []
    } catch {
      return error.problems.map { "\($0.line): \($0.sentence)" }
    }
  }

  private let whole = """
    duty: website-password
    title: Website password
    says: Change it.
    who: role website-provider
    every: month on day 1
    """

  @Test func `the file that ships is understood`() throws {
    let duties = try Larkfield.standing()
    #expect(
      duties.map(\.kind.name) == [
        "website-password", "provider-meeting", "privacy-check-up", "profile-self-check",
        "contacts-verified", "official-accounts", "own-devices-told", "parents-told-about-filming",
        "policy-review",
      ])
  }

  @Test func `the website password is monthly, by a day alone, with national advice beside it`()
    throws
  {
    let duty = try #require(try Larkfield.standing().first)
    #expect(duty.bearer == .role("website-provider"))
    #expect(duty.paragraphs == ["51"])
    #expect(duty.norm == "p51-password")
    #expect(duty.recurrence == .asThePolicySays(.monthly))
    #expect(duty.proofWanted == .dateOnly)
    #expect(duty.guidance == "password-changes")
  }

  @Test func `every norm that is named is in the model policy, and every guidance card is there`()
    throws
  {
    let policy = try Larkfield.text(of: "Policies/social-media.policy.md")
    for duty in try Larkfield.standing() {
      if let norm = duty.norm { #expect(policy.contains("- id: \(norm)\n")) }
      if let name = duty.guidance {
        let card = try GuidanceCard(reading: Larkfield.text(of: "Policies/Guidance/\(name).txt"))
        #expect(card.name == name)
      }
    }
  }

  @Test func `what is left out has its usual value`() throws {
    let duty = try #require(
      try StandingDuties(reading: "source: a\nchecked-on: 2026-11-28\n\n\(whole)\n").duties.first)
    #expect(duty.whenClosed == .nextSchoolDay)
    #expect(duty.noticeSchoolDays == 5)
    #expect(duty.graceSchoolDays == 0)
    #expect(duty.proofWanted == .sentence)
    #expect(duty.paragraphs.isEmpty)
    #expect(duty.norm == nil)
  }

  @Test func `what is missing is named`() {
    let found = problems("title: Website password")
    #expect(found.count == 4)
    #expect(found.allSatisfy { $0.hasPrefix("4: This duty has no") })
  }

  @Test(arguments: [
    ("who: website-provider", "“website-provider” is not understood"),
    ("every: fortnight", "“fortnight” is not understood"),
    ("grace: 2 days", "“2 days” is not understood"),
    ("proof: photograph", "“photograph” is not understood"),
    ("if closed: whenever", "“whenever” is not understood"),
    ("colour: red", "“colour” is not known here"),
    ("duty: Website Password", "lower-case letters"),
  ])
  func `what is not understood is told with its line and what to write`(line: String, part: String)
    throws
  {
    let name = String(line.prefix { $0 != ":" })
    let kept = whole.split(separator: "\n").filter { !$0.hasPrefix("\(name):") }
    let found = problems(([line] + kept.map(String.init)).joined(separator: "\n"))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("4: ") == true)
    #expect(found.first?.contains(part) == true)
  }

  @Test func `a duty stands once in a file`() {
    #expect(
      problems("\(whole)\n\n\(whole)") == ["10: “website-password” stands twice in this file."])
  }

  @Test
  func `guidance says who advises, where, when it was looked at, and how it goes with the rule`()
    throws
  {
    let card = try GuidanceCard(
      reading: Larkfield.text(of: "Policies/Guidance/password-changes.txt"))
    #expect(card.source.hasPrefix("National Cyber Security Centre"))
    #expect(card.address.hasPrefix("https://www.ncsc.gov.uk/"))
    #expect(card.paragraphs.count == 2)
    #expect(card.beside?.contains("this duty follows your policy") == true)
    #expect(card.checkedOn.year == 2026)
  }

  @Test func `guidance without advice is refused`() {
    let found = #expect(throws: DatedTextProblems.self) {
      try GuidanceCard(reading: "source: a\nchecked-on: 2026-11-28\n\nwords: none\n")
    }
    #expect(found?.problems.count == 5)
  }
}
