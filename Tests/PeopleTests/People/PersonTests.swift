import Essentials
import People
import Testing

@Suite struct PersonTests {
  private let id = PersonID(high: 0, low: 1)
  private let school = SchoolID(high: 0, low: 1)

  private func person(
    kind: PersonKind = .employee, post: Post? = nil, governor: Bool = false,
    provider: String? = nil, started: String? = nil, last: String? = nil,
    manager: PersonID? = nil
  ) throws -> Person {
    let details = try PersonDetails(
      name: PersonName("Joel Okoro"), kind: kind, post: post, isAlsoGovernor: governor,
      provider: provider, startedOn: started.map(day), lineManager: manager)
    return try Person(
      id: id, school: school, details: details,
      leaving: last.map { Leaving(lastDayOn: day($0), recordedAt: Instant(seconds: 0)) })
  }

  @Test func `agency staff have the agency's name`() {
    #expect(throws: Refusal.self) { try person(kind: .agency) }
    #expect(throws: Never.self) { try person(kind: .agency, provider: "Brook Supply") }
  }

  @Test func `nobody manages themselves`() {
    #expect(throws: Refusal.self) { try person(manager: id) }
  }

  @Test func `nobody leaves before they start`() {
    #expect(throws: Refusal.self) { try person(started: "2025-06-09", last: "2025-06-08") }
  }

  @Test(arguments: [
    ("2025-01-05", PersonStatus.expected), ("2025-01-06", .leaving), ("2025-07-18", .leaving),
    ("2025-07-19", .left),
  ])
  func `the status follows the days`(_ on: String, _ status: PersonStatus) throws {
    let person = try person(started: "2025-01-06", last: "2025-07-18")
    #expect(person.status(on: day(on)) == status)
  }

  @Test func `only employees have a post`() throws {
    #expect(try person(kind: .volunteer, post: .teaching).details.post == nil)
    #expect(try person().details.post == .support)
  }

  @Test(arguments: PersonKind.allCases)
  func `every kind of person is somebody to the policy`(_ kind: PersonKind) throws {
    let audience = Audience(of: try person(kind: kind, provider: "Brook Supply"), holding: [])
    #expect(Audience.everyone.contains(audience.main))
  }

  @Test func `a head who teaches is the head first`() throws {
    let audience = Audience(
      of: try person(post: .teaching), holding: [.headteacher, .safeguardingLead])
    #expect(audience.all == ["headteacher", "teacher"])
  }

  @Test func `a staff governor is both`() throws {
    #expect(
      Audience(of: try person(governor: true), holding: []).all == ["support-staff", "governor"])
  }

  @Test func `the firm that looks after the website is the website provider`() throws {
    let audience = Audience(of: try person(kind: .contractor), holding: [.websiteProvider])
    #expect(audience.main == "website-provider")
  }
}
