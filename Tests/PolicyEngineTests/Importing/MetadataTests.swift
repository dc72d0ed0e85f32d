import Testing

@testable import PolicyEngine

@Suite("Importing: covers, dates, signatures")
struct MetadataTests {
  @Test func `the cover gives title, school, dates, motto and lines to sign`() throws {
    let policy = try Fixture.imported("running-numbers.txt")
    #expect(policy.title == "Online conduct policy")
    #expect(policy.facts.school == "LARKFIELD PRIMARY SCHOOL")
    #expect(policy.facts.inForce?.firstDay == "2026-09-01")
    #expect(policy.facts.reviewBy?.lastDay == "2028-09-30")
    #expect(policy.facts.signOff == ["Chair of Governors", "Headteacher"])
    #expect((1...13).allSatisfy { ["blank", "metadata", "heading"].contains(policy.became($0)) })
  }

  @Test func `labels with values are metadata and blanks stay blank`() throws {
    let policy = try Fixture.imported("label-value.txt")
    #expect(policy.facts.inForce?.firstDay == "2026-03-03")
    #expect(policy.facts.reviewBy == nil)
    #expect(policy.labels == ["1", "2"])
    #expect(policy.became(17) == "metadata")
    #expect(policy.markdown().contains("printed-number:\n  - \"Policy number: LPS-17\""))
  }

  @Test func `a date of review behind the date of the policy is the next one`() throws {
    let policy = try PolicyImporter().paste(
      "Social media policy\n\nDate of policy: May 2026\nDate of review: May 2028\n\n1. Ask first.")
    #expect(policy.facts.inForce?.firstDay == "2026-05-01")
    #expect(policy.facts.reviewBy?.lastDay == "2028-05-31")
  }

  @Test func `labels on their own lines take the next line as their value`() throws {
    let policy = try PolicyImporter().paste(
      "Hill School\nSocial Media Policy\nApproved by\nFull governing body\nDate\nMarch 2024\n"
        + "Review date\nMarch 2026\n\nAims\n\n1. Ask the office before you post.")
    #expect(policy.facts.inForce?.firstDay == "2024-03-01")
    #expect(policy.facts.reviewBy?.lastDay == "2026-03-31")
    #expect(policy.became(5) == "metadata")
    #expect(policy.headingLines == ["Aims"])
  }

  @Test func `a table of metadata is lifted and a definition is a paragraph a row`() throws {
    let policy = try Fixture.imported("pipe-table.md")
    #expect(policy.facts.version == "2.1")
    #expect(policy.facts.reviewBy?.lastDay == "2028-05-31")
    #expect(policy.labels == ["1", "1a", "1b"])
    #expect(policy.text("1a") == "Official account | An account that the school has registered.")
    #expect(policy.furniture(because: "table heading").count == 1)
    #expect(policy.became(25) == "metadata")
  }

  @Test func `front matter is read with its misspelt keys`() throws {
    let policy = try Fixture.imported("front-matter.md")
    #expect(policy.facts.version == "3")
    #expect(policy.facts.inForce?.firstDay == "2026-01-12")
    #expect(policy.facts.reviewBy?.lastDay == "2028-01-31")
    #expect(policy.labels == ["1", "1-1", "1-2", "2", "3"])
    #expect(policy.text("1") == "Staff keep work and home apart. That holds at weekends too.")
  }

  @Test(arguments: [
    ("12th June 2025", "2025-06-12"), ("June 12, 2025", "2025-06-12"), ("12/06/25", "2025-06-12"),
    ("2025-06-12", "2025-06-12"), ("Sept 2025", "2025-09-01"), ("2027-02", "2027-02-01"),
    ("on 1 March 2024.", "2024-03-01"),
  ])
  func `dates are read day first`(words: String, day: String) {
    #expect(PrintedDate(in: words)?.firstDay == day)
  }

  @Test(arguments: ["31/02/2025", "Summer 2025", "may be", "99/99/9999", "2025", "version 2.1"])
  func `what is no date is none`(words: String) {
    #expect(PrintedDate(in: words) == nil)
  }

  @Test func `the last day of a month knows leap years`() {
    #expect(PrintedDate(in: "February 2028")?.lastDay == "2028-02-29")
    #expect(PrintedDate(in: "February 2100")?.lastDay == "2100-02-28")
  }
}

extension Array where Element == String {
  fileprivate func contains(_ word: String?) -> Bool { word.map { contains($0) } ?? false }
}
