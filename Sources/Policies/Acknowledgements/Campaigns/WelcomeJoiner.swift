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
    try await self([reader], in: school).map(\.campaign)
  }

  /// Adds many who join at once, such as those of a list: one write for each version, however many they are.
  ///
  /// - Returns: The requests with those whom each asks now and did not before.
  package func callAsFunction(
    _ readers: [Reader], in school: SchoolID
  ) async throws -> [(campaign: Campaign, people: [PersonID])] {
    let today = today()
    var added: [(campaign: Campaign, people: [PersonID])] = []
    for policy in try await policies.policies(of: school) {
      let byVersion = Dictionary(grouping: readers) { reader in
        policy.timeline.inForce(on: max(today, reader.joinedOn))
      }
      for version in policy.versions {
        guard let joiners = byVersion[version.id],
          let asked = try await ask(joiners, version, of: policy, today: today)
        else { continue }
        added.append(asked)
      }
    }
    return added
  }

  private func ask(
    _ joiners: [Reader], _ version: PolicyVersion, of policy: SchoolPolicy, today: CivilDate
  ) async throws -> (campaign: Campaign, people: [PersonID])? {
    let school = policy.school
    let done = try await whoAcknowledged(version.id, among: joiners, in: school)
    var joiners = joiners.filter { !done.contains($0.id) }
    guard !joiners.isEmpty else { return nil }
    let joining = try await store.campaigns(about: version.id, of: school)
      .first { $0.isOpen && $0.why == .joining }
    let campaign = joining ?? opened(for: policy, version, today: today, in: school)
    if joining != nil {
      let known = Set(try await store.members(of: campaign.id, in: school).map(\.person))
      joiners.removeAll { known.contains($0.id) }
      guard !joiners.isEmpty else { return nil }
    }
    let at = now()
    let members = joiners.map { reader in
      CampaignMember(
        person: reader.id, who: reader.who, hasEmail: reader.hasEmail,
        state: .asked(dueOn: due(reader, today: today)))
    }
    let entries = joiners.map { reader in
      campaign.entry(
        "policies.joiner.asked", by: .program("joiners"), at: at, version: version,
        people: [reader.id],
        facts: ["due-on": due(reader, today: today).description, "who": reader.who])
    }
    try await store.save(campaign, members: members, recording: entries)
    return (campaign, joiners.map(\.id))
  }

  private func due(_ reader: Reader, today: CivilDate) -> CivilDate {
    max(today, reader.joinedOn).adding(days: daysToAnswer)
  }

  /// One is looked up; many are found with one look at all answers.
  private func whoAcknowledged(
    _ version: PolicyVersionID, among readers: [Reader], in school: SchoolID
  ) async throws -> Set<PersonID> {
    if readers.count == 1, let reader = readers.first {
      let given = try await acknowledgements.acknowledgement(
        of: version, by: reader.id, yearly: nil, in: school)
      return given == nil ? [] : [reader.id]
    }
    return Set(
      try await acknowledgements.acknowledgements(of: version, in: school).map(\.person))
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
