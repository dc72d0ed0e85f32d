package import Essentials
internal import PolicyEngine

/// Asks people who came to another place in the school to acknowledge what differs for them there (¶12, ¶17).
///
/// Who somebody is to the policy follows from post and roles, also when a term begins or a stand-in steps in: so
/// everybody is looked at, and only those are asked whom the version in force binds to something that it did not bind
/// them to before.
package struct AskMovers: Sendable {
  private let policies: any PolicyStore
  private let acknowledgements: any AcknowledgementStore
  private let store: any CampaignStore
  private let newIdentifier: IdentifierSource
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate
  private let daysToAnswer: Int

  /// Prepares to ask.
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

  /// Asks those among the school's people who have to be asked; done again, it asks nobody anew.
  ///
  /// - Returns: The people who are asked now, by request.
  package func callAsFunction(
    _ readers: [Reader], in school: SchoolID
  ) async throws -> [CampaignID: [PersonID]] {
    let day = today()
    var asked: [CampaignID: [PersonID]] = [:]
    for policy in try await policies.policies(of: school) {
      guard let id = policy.timeline.inForce(on: day), let version = policy.version(id) else {
        continue
      }
      let places = try await KnownPlaces(
        version.id, acknowledgements: acknowledgements, store: store, in: school)
      try await correct(readers, places, version)
      let movers = readers.filter { !$0.hasLeft(before: day) && places.isNew($0) }
      guard !movers.isEmpty, !places.asksEveryone else { continue }
      let text = try await policies.existingText(of: version, of: school)
      let document = try CheckedText.read(text.bytes)
      let differing = movers.filter { reader in
        !ChangesForReader(document, for: reader.who, besides: places.known(reader.id)).isEmpty
      }
      guard !differing.isEmpty else { continue }
      let campaign = try await ask(differing, about: version, of: policy, places)
      asked[campaign.id] = differing.map(\.id)
    }
    return asked
  }

  /// Whoever has not answered yet is asked as who they are now.
  private func correct(
    _ readers: [Reader], _ places: KnownPlaces, _ version: PolicyVersion
  ) async throws {
    for reader in readers {
      for (campaign, member) in places.unanswered(reader) {
        let entry = campaign.entry(
          "policies.member.moved", by: .program("movers"), at: now(), version: version,
          people: [reader.id], facts: ["who": reader.who])
        let corrected = CampaignMember(
          person: reader.id, who: reader.who, hasEmail: reader.hasEmail, state: member.state)
        try await store.save(campaign, members: [corrected], recording: [entry])
      }
    }
  }

  private func ask(
    _ readers: [Reader], about version: PolicyVersion, of policy: SchoolPolicy,
    _ places: KnownPlaces
  ) async throws -> Campaign {
    let day = today()
    let due = day.adding(days: daysToAnswer)
    var members = readers.map {
      CampaignMember(
        person: $0.id, who: $0.who, hasEmail: $0.hasEmail, state: .asked(dueOn: due))
    }
    var running = places.open
    if let open = running, places.hasMember(among: readers, of: open) {
      // An answer counts once for a request: whoever moves again is asked by another one.
      members += places.outstanding(in: open).filter { old in
        !members.contains { $0.person == old.person }
      }
      _ = try await CloseCampaign(
        policies: policies, acknowledgements: acknowledgements, store: store, now: now,
        today: today)(open.id, in: policy.school, by: .program("movers"))
      running = nil
    }
    let campaign =
      running
      ?? Campaign(
        id: newIdentifier(), school: policy.school, policy: policy.id, version: version.id,
        why: .newPlace, audience: .people(Set(members.map(\.person))), opensOn: day, dueOn: due,
        startedBy: nil, startedAt: now())
    let entries = readers.map { reader in
      campaign.entry(
        "policies.mover.asked", by: .program("movers"), at: now(), version: version,
        people: [reader.id], facts: ["due-on": due.description, "who": reader.who])
    }
    try await store.save(campaign, members: members, recording: entries)
    return campaign
  }
}
