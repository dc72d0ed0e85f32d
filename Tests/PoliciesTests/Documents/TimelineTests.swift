internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct TimelineTests {
  /// Publishes and withdraws versions on random days; refusals are part of it.
  private func randomPolicy(seed: UInt64) -> SchoolPolicy {
    var chance = SeededChoice(
      person: PersonID(high: seed, low: 1), version: PolicyVersionID(high: 2, low: seed))
    var policy = SchoolPolicy(
      id: PolicyID(high: 1, low: seed), school: SchoolID(high: 1, low: 1), title: "Any",
      ownerRole: "headteacher")
    var today = day("2025-01-01")
    for number in 1...12 {
      today = today.adding(days: Int.random(in: 0...20, using: &chance))
      let version = signedVersion(number, of: policy)
      policy = SchoolPolicy(
        stored: policy, versions: policy.versions + [version], revision: 0)
      let from = today.adding(days: Int.random(in: -5...30, using: &chance))
      try? policy.publish(version.id, from: from, today: today, blocking: [])
      if let other = policy.versions.randomElement(using: &chance), Bool.random(using: &chance) {
        try? policy.withdraw(other.id, today: today)
      }
    }
    return policy
  }

  private func signedVersion(_ number: Int, of policy: SchoolPolicy) -> PolicyVersion {
    let at = Instant(seconds: 0)
    let digest = TextDigest(of: [UInt8(number)])
    let version = PolicyVersion(
      id: PolicyVersionID(high: 7, low: UInt64(number)), policy: policy.id, number: number,
      name: "", digest: digest, uploadedBy: Larkfield.head, uploadedAt: at,
      paragraphs: ActParagraphs())
    let signatures = zip(SigningOffice.allCases, [Larkfield.head, Larkfield.chair]).map {
      Signature(
        office: $0, person: $1, name: "Name", signedOn: day("2025-01-01"), at: at,
        digest: digest)
    }
    return PolicyVersion(
      stored: version, status: .signed, decisions: [],
      roles: RolesConfirmation(holders: [:], by: Larkfield.head, at: at), signatures: signatures,
      signedCopy: nil)
  }

  @Test(arguments: 1...60)
  func `exactly one version is in force on any day from the first on`(seed: Int) throws {
    let timeline = randomPolicy(seed: UInt64(seed)).timeline
    let first = try #require(timeline.spans.first)
    #expect(timeline.inForce(on: first.from.adding(days: -1)) == nil)
    for offset in 0..<500 {
      let day = first.from.adding(days: offset)
      #expect(timeline.spans.count { $0.contains(day) } == 1)
    }
  }

  @Test(arguments: 1...60)
  func `a version is in force on a day just when its standing says so`(seed: Int) throws {
    let policy = randomPolicy(seed: UInt64(seed))
    let timeline = policy.timeline
    let first = try #require(timeline.spans.first)
    for offset in -10..<200 {
      let day = first.from.adding(days: offset)
      let standing = policy.versions.filter { version in
        if case .inForce = timeline.standing(of: version.id, on: day) { true } else { false }
      }
      #expect(standing.map(\.id) == timeline.inForce(on: day).map { [$0] } ?? [])
    }
  }
}
