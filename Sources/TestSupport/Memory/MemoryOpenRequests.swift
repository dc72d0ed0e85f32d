package import Essentials
package import Policies

/// Open requests in memory, found by asking one request after another.
package struct MemoryOpenRequests: OpenRequests {
  private let campaigns: MemoryCampaignStore
  private let answers: MemoryAcknowledgementStore

  /// Looks into two stores.
  package init(_ campaigns: MemoryCampaignStore, _ answers: MemoryAcknowledgementStore) {
    self.campaigns = campaigns
    self.answers = answers
  }

  /// The open requests that a person has not answered yet.
  package func requests(to person: PersonID, in school: SchoolID) async -> [OpenRequest] {
    var found: [OpenRequest] = []
    for campaign in await campaigns.all(of: school) where campaign.isOpen {
      for (member, due) in await asked(by: campaign) where member == person {
        guard await !hasAnswered(person, campaign) else { continue }
        found.append(
          OpenRequest(
            campaign: campaign.id, policy: campaign.policy, version: campaign.version,
            why: campaign.why, dueOn: due))
      }
    }
    return found.sorted { ($0.dueOn, $0.campaign) < ($1.dueOn, $1.campaign) }
  }

  /// Every request of a school with how far it has come.
  package func counts(in school: SchoolID) async -> [RequestCount] {
    var counts: [RequestCount] = []
    let all = await campaigns.all(of: school)
      .sorted { $0.startedAt == $1.startedAt ? $0.id < $1.id : $0.startedAt > $1.startedAt }
    for campaign in all {
      let people = await asked(by: campaign)
      var answered = 0
      for (person, _) in people where await hasAnswered(person, campaign) { answered += 1 }
      counts.append(
        RequestCount(
          campaign: campaign.id, version: campaign.version, why: campaign.why,
          opensOn: campaign.opensOn, dueOn: campaign.dueOn, isOpen: campaign.isOpen,
          asked: people.count, answered: answered))
    }
    return counts
  }

  /// The requests of a school that still ask.
  package func openCounts(in school: SchoolID) async -> [RequestCount] {
    await counts(in: school).filter(\.isOpen)
  }

  private func asked(by campaign: Campaign) async -> [(person: PersonID, dueOn: CivilDate)] {
    await campaigns.members(of: campaign.id, in: campaign.school).compactMap { member in
      guard case .asked(let dueOn) = member.state else { return nil }
      return (member.person, dueOn)
    }
  }

  private func hasAnswered(_ person: PersonID, _ campaign: Campaign) async -> Bool {
    await answers.acknowledgement(
      of: campaign.version, by: person, yearly: campaign.why.wantsOwnAnswer ? campaign.id : nil,
      in: campaign.school) != nil
  }
}

/// Notes in memory that evidence was taken out.
package struct MemoryEvidenceStore: EvidenceStore {
  private let record: MemoryRecord

  /// Notes it in a record.
  package init(record: MemoryRecord) { self.record = record }

  /// Notes that somebody took evidence of a school.
  package func handOut(of school: SchoolID, recording entries: [RecordEntry]) throws {
    try record.append(entries, of: school)
  }
}
