package import Essentials

/// Excuses a person from a request, with a reason, such as long leave.
package struct ExcuseFromCampaign: Sendable {
  private let policies: any PolicyStore
  private let store: any CampaignStore
  private let now: @Sendable () -> Instant

  /// Prepares to excuse people.
  package init(
    policies: any PolicyStore, store: any CampaignStore, now: @escaping @Sendable () -> Instant
  ) {
    self.policies = policies
    self.store = store
    self.now = now
  }

  /// Excuses a person.
  ///
  /// The reason may say something about a person's health: it is kept with the request, and the
  /// record says only that there is one.
  ///
  /// - Throws: `Refusal` where the person is not asked, or no reason is given.
  package func callAsFunction(
    _ person: PersonID, from campaign: CampaignID, in school: SchoolID, reason: String,
    by excuser: PersonID
  ) async throws -> CampaignMember {
    let campaign = try await store.open(campaign, of: school)
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw Refusal("excuse.no-reason", "Say in a few words why this person is not asked.")
    }
    let members = try await store.members(of: campaign.id, in: school)
    guard var member = members.first(where: { $0.person == person }), member.dueOn != nil else {
      throw Refusal("excuse.not-asked", "This person is not asked, so there is nothing to excuse.")
    }
    let policy = try await policies.existing(campaign.policy, of: school)
    guard let version = policy.version(campaign.version) else { throw Refusal.noVersion }
    let at = now()
    member.state = .excused(reason: reason, by: excuser, at: at)
    let entry = campaign.entry(
      "policies.member.excused", by: .person(excuser), at: at, version: version,
      people: [person], facts: ["reason": "given"])
    try await store.save(campaign, members: [member], recording: [entry])
    return member
  }
}
