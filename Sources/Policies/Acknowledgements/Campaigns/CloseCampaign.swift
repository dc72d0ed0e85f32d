package import Essentials

/// Closes a request: nobody is reminded any more.
///
/// Acknowledging stays possible.
package struct CloseCampaign: Sendable {
  private let policies: any PolicyStore
  private let acknowledgements: any AcknowledgementStore
  private let store: any CampaignStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to close requests.
  package init(
    policies: any PolicyStore, acknowledgements: any AcknowledgementStore,
    store: any CampaignStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.policies = policies
    self.acknowledgements = acknowledgements
    self.store = store
    self.now = now
    self.today = today
  }

  /// Closes a request; the record says how many had acknowledged and how many had not.
  ///
  /// - Throws: `Refusal` where there is none, or it is closed.
  package func callAsFunction(
    _ campaign: CampaignID, in school: SchoolID, by actor: RecordActor
  ) async throws -> Campaign {
    var campaign = try await store.open(campaign, of: school)
    let policy = try await policies.existing(campaign.policy, of: school)
    guard let version = policy.version(campaign.version) else { throw Refusal.noVersion }
    let progress = CampaignProgress(
      campaign, members: try await store.members(of: campaign.id, in: school),
      acknowledgements: try await acknowledgements.acknowledgements(
        of: version.id, in: school),
      reservations: try await acknowledgements.reservations(about: version.id, in: school),
      today: today())
    let at = now()
    campaign.closedAt = at
    let entry = campaign.entry(
      "policies.campaign.closed", by: actor, at: at, version: version,
      facts: [
        "acknowledged": String(progress.acknowledged.count),
        "outstanding": String(progress.outstanding.count),
        "excused": String(progress.excused.count), "keeping": String(progress.keeping.count),
      ])
    try await store.save(campaign, members: [], recording: [entry])
    return campaign
  }
}
