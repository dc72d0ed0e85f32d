import Essentials
import HTTPSupport
import HTTPTypes
import People
import Policies
import TestSupport
import Testing
import WebUI

@testable import Composition

/// One computer in the staff room, used by one after another.
@Suite struct SharedComputerTests {
  private static let joel = PersonID(high: 2, low: 9)
  private static let campaign = CampaignID(high: 5, low: 1)

  @Test func `nothing is left of somebody for whoever comes next`() async throws {
    try await ServedSchool.with { school in
      try await ask(school)
      let dev = try await school.signUp(.office)
      try await dev.walker.open("/acknowledge/campaigns/\(Self.campaign)/sheet")
      let code = try #require(slip(dev.walker.page))
      let place = "/acknowledge/at/\(Self.campaign.description.suffix(8))"
      let shared = Walker(school.client)
      try await shared.open(place)
      #expect(try await shared.send(place, ["code": code]) == .ok)
      #expect(shared.page.contains("Small policy"))
      var fields: [String: String] = [:]
      for name in ["code", "step", "digest", "sentence", "questions"] {
        fields[name] = shared.value(of: name)
      }
      #expect(fields["step"] == "acknowledge")
      #expect(try await shared.send(place, fields) == .ok)
      #expect(shared.page.contains("Joel Okoro"))
      let given = try await school.school.place.library.acknowledgements.acknowledgements(
        by: Self.joel, in: school.school.id)
      #expect(given.map(\.route) == [.sharedComputer])
      // The next person sees an empty form, and is signed in as nobody.
      #expect(shared.cookie(.session) == nil)
      try await shared.open(place)
      #expect(!shared.page.contains("Joel Okoro") && !shared.page.contains(code))
      try await shared.open("/today")
      #expect(shared.place.hasPrefix("/sign-in"))
    }
  }

  @Test func `codes are not found by trying`() {
    let tries = CodeTries(now: { Instant(seconds: 1_749_456_000) })
    let answered = (0..<1000).filter { _ in tries.allow("sheet 192.0.2.1") }
    // 40 bits at 300 an hour: a school of a hundred people is safe for a thousand years.
    #expect(answered.count == 300)
    #expect(tries.allow("sheet 192.0.2.2") && tries.allow("another 192.0.2.1"))
  }

  private func slip(_ page: String) -> String? {
    guard let name = page.firstRange(of: "slips__slip"),
      let start = page[name.upperBound...].firstRange(of: "<code>")
    else { return nil }
    return String(page[start.upperBound...].prefix { $0 != "<" })
  }

  /// Publishes the small policy, and asks Joel, who has no address, to acknowledge it.
  private func ask(_ school: ServedSchool) async throws {
    let (id, day) = (school.school.id, school.school.place.today())
    try await school.office.people.save(
      PeopleChanges(people: [
        try Person(
          id: Self.joel, school: id,
          details: PersonDetails(name: PersonName("Joel Okoro"), kind: .employee, post: .support))
      ]), recording: [])
    let (policy, version) = (PolicyID(high: 3, low: 1), PolicyVersionID(high: 4, low: 1))
    let text = PolicyText(bytes: Array(SmallSite.text.utf8))
    let draft = PolicyVersion(
      id: version, policy: policy, number: 1, name: "2025-06", digest: text.digest,
      uploadedBy: ServedSchool.Cast.head.id, uploadedAt: school.clock.now(),
      paragraphs: ActParagraphs(acknowledgement: ["1"], roles: ["1"], text: ["1"]))
    let published = PolicyVersion(
      stored: draft, status: .published(from: day.adding(days: -30)), decisions: [], roles: nil,
      signatures: [], signedCopy: nil)
    let library = school.school.place.library
    try await library.policies.save(
      SchoolPolicy(
        stored: SchoolPolicy(
          id: policy, school: id, title: "Small policy", ownerRole: "headteacher"),
        versions: [published], revision: 0),
      text: NewText(version: version, text: text), recording: [])
    try await library.campaigns.save(
      Campaign(
        id: Self.campaign, school: id, policy: policy, version: version, why: .newVersion,
        audience: .everyone, opensOn: day.adding(days: -1), dueOn: day.adding(days: 7),
        startedBy: ServedSchool.Cast.head.id, startedAt: school.clock.now()),
      members: [
        CampaignMember(
          person: Self.joel, who: "staff", hasEmail: false,
          state: .asked(dueOn: day.adding(days: 7)))
      ], recording: [])
  }
}
