package import Essentials
package import PolicyEngine

/// Starts a request to acknowledge a version.
///
/// A new version asks only those whose decisions changed; the record says who keeps an earlier
/// acknowledgement, and of which version. A yearly request asks everyone. Joiners and those who come to
/// a new place are asked by the program (`WelcomeJoiner`, `AskMovers`).
package struct StartCampaign: Sendable {
  private let policies: any PolicyStore
  private let acknowledgements: any AcknowledgementStore
  private let store: any CampaignStore
  private let newIdentifier: IdentifierSource
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate
  private let compare: @Sendable (PolicyDocument, PolicyDocument) -> ChangesSince

  /// Prepares to start requests.
  ///
  /// - Parameter compare: Compares two versions; the engine by default.
  package init(
    policies: any PolicyStore, acknowledgements: any AcknowledgementStore,
    store: any CampaignStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate,
    compare: @escaping @Sendable (PolicyDocument, PolicyDocument) -> ChangesSince = {
      ChangesSince(old: $0, new: $1)
    }
  ) {
    self.policies = policies
    self.acknowledgements = acknowledgements
    self.store = store
    self.newIdentifier = newIdentifier
    self.now = now
    self.today = today
    self.compare = compare
  }

  /// What is asked, of whom, by when.
  package struct Plan: Hashable, Sendable {
    /// Why people are asked.
    package var why: Campaign.Reason
    /// Whom it concerns.
    package var audience: Campaign.Audience
    /// The first day on which people are asked.
    package var opensOn: CivilDate
    /// The day by which an acknowledgement is expected.
    package var dueOn: CivilDate

    /// Plans a request.
    package init(
      why: Campaign.Reason, audience: Campaign.Audience = .everyone, opensOn: CivilDate,
      dueOn: CivilDate
    ) {
      self.why = why
      self.audience = audience
      self.opensOn = opensOn
      self.dueOn = dueOn
    }
  }

  /// Starts a request.
  ///
  /// - Parameter readers: The people of the school; those outside the audience and those who have
  ///   left are passed over.
  /// - Throws: `Refusal` where the version cannot be acknowledged, the days do not fit, or such
  ///   a request runs already.
  package func callAsFunction(
    _ plan: Plan, for readers: [Reader], _ step: PolicyStep
  ) async throws -> Campaign {
    let policy = try await policies.existing(step.policy, of: step.school)
    guard let version = policy.version(step.version) else { throw Refusal.noVersion }
    try AcknowledgementRules.require(version, of: policy, on: today())
    try await require(plan, about: version, in: step.school)
    let concerned = readers.filter {
      plan.audience.includes($0) && !$0.hasLeft(before: plan.opensOn)
    }
    let who = try await whoIsAsked(concerned, plan.why, version, of: policy)
    let campaign = Campaign(
      id: newIdentifier(), school: step.school, policy: policy.id, version: version.id,
      why: plan.why, audience: plan.audience, opensOn: plan.opensOn, dueOn: plan.dueOn,
      startedBy: step.by, startedAt: now())
    let opening = CampaignOpening(campaign: campaign, who: who, version: version, policy: policy)
    try await store.save(campaign, members: opening.members, recording: opening.entries)
    return campaign
  }

  private func require(
    _ plan: Plan, about version: PolicyVersion, in school: SchoolID
  ) async throws {
    guard plan.opensOn < plan.dueOn else {
      throw Refusal(
        "campaign.no-time", "Give people at least a day: choose a later day to answer by.")
    }
    let running = try await store.campaigns(about: version.id, of: school)
    if running.contains(where: { $0.isOpen && $0.why == plan.why }) {
      throw Refusal(
        "campaign.running",
        "People are already asked to acknowledge version \(version.called) for this reason. "
          + "Look at that request instead.")
    }
  }

  private func whoIsAsked(
    _ readers: [Reader], _ why: Campaign.Reason, _ version: PolicyVersion, of policy: SchoolPolicy
  ) async throws -> WhoIsAsked {
    guard why != .yearly else {
      return try WhoIsAsked(readers: readers, version: version.id, acknowledged: [:]) {
        throw MissingText(version: $0)
      }
    }
    let latest = try await acknowledgements.latestAcknowledgements(
      of: policy.id, in: policy.school)
    let acknowledged = latest.mapValues(\.version)
    let older = Set(readers.compactMap { acknowledged[$0.id] }).subtracting([version.id])
    var changes: [PolicyVersionID: ChangesSince] = [:]
    if !older.isEmpty {
      let new = try await document(of: version, policy.school)
      for id in older.sorted() {
        guard let old = policy.version(id) else { throw MissingText(version: id) }
        changes[id] = compare(try await document(of: old, policy.school), new)
      }
    }
    return try WhoIsAsked(readers: readers, version: version.id, acknowledged: acknowledged) {
      guard let found = changes[$0] else { throw MissingText(version: $0) }
      return found
    }
  }

  private func document(
    of version: PolicyVersion, _ school: SchoolID
  ) async throws -> PolicyDocument {
    try CheckedText.read(try await policies.existingText(of: version, of: school).bytes)
  }
}
