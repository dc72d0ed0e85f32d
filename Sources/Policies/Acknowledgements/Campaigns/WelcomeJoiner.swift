package import Essentials

/// Asks somebody who joins to acknowledge every policy that is in force, within days of their own
/// (¶17).
package struct WelcomeJoiner: Sendable {
  private let policies: any PolicyStore
  private let acknowledgements: any AcknowledgementStore
  private let store: any CampaignStore
  private let newIdentifier: IdentifierSource
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate
  private let daysToAnswer: Int

  /// Prepares to welcome joiners.
  ///
  /// - Parameter daysToAnswer: How many days after the first day an acknowledgement is due.
  package init(
    policies: any PolicyStore, acknowledgements: any AcknowledgementStore,
    store: any CampaignStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate,
    daysToAnswer: Int = 14
  ) {
    self.policies = policies
    self.acknowledgements = acknowledgements
    self.store = store
    self.newIdentifier = newIdentifier
    self.now = now
    self.today = today
    self.daysToAnswer = daysToAnswer
  }

  /// Adds a joiner to the joining request of each version in force; the first joiner opens it.
  ///
  /// Done again, it changes nothing. Policies that the person has acknowledged are passed over.
  ///
  /// - Returns: The requests that now ask the person and did not before.
  package func callAsFunction(_ reader: Reader, in school: SchoolID) async throws -> [Campaign] {
    let today = today()
    var added: [Campaign] = []
    for policy in try await policies.policies(of: school) {
      let day = max(today, reader.joinedOn)
      guard let id = policy.timeline.inForce(on: day), let version = policy.version(id),
        try await acknowledgements.acknowledgement(
          of: id, by: reader.id, yearly: nil, in: school) == nil
      else { continue }
      let joining = try await store.campaigns(about: id, of: school)
        .first { $0.isOpen && $0.why == .joining }
      let campaign = joining ?? opened(for: policy, version, today: today, in: school)
      let members = try await store.members(of: campaign.id, in: school)
      if members.contains(where: { $0.person == reader.id }) { continue }
      let due = day.adding(days: daysToAnswer)
      let member = CampaignMember(
        person: reader.id, who: reader.who, hasEmail: reader.hasEmail,
        state: .asked(dueOn: due))
      let entry = campaign.entry(
        "policies.joiner.asked", by: .program("joiners"), at: now(), version: version,
        people: [reader.id], facts: ["due-on": due.description, "who": reader.who])
      try await store.save(campaign, members: [member], recording: [entry])
      added.append(campaign)
    }
    return added
  }

  private func opened(
    for policy: SchoolPolicy, _ version: PolicyVersion, today: CivilDate, in school: SchoolID
  ) -> Campaign {
    Campaign(
      id: newIdentifier(), school: school, policy: policy.id, version: version.id,
      why: .joining, audience: .everyone, opensOn: today,
      dueOn: today.adding(days: daysToAnswer), startedBy: nil, startedAt: now())
  }
}
