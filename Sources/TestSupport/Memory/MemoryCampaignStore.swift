package import Essentials
package import Policies

/// Requests to acknowledge kept in memory, with the rules that every store has to keep.
package actor MemoryCampaignStore: CampaignStore {
  private struct Key: Hashable {
    let school: SchoolID
    let campaign: CampaignID
  }

  private var kept: [Key: Campaign] = [:]
  private var people: [Key: [CampaignMember]] = [:]
  private let record: MemoryRecord

  /// A store without requests.
  package init(record: MemoryRecord = MemoryRecord()) { self.record = record }

  /// The lines of the record, in order.
  package var entries: [RecordEntry] { record.entries }

  /// The request with that identifier, if the school has it.
  package func campaign(_ id: CampaignID, of school: SchoolID) -> Campaign? {
    kept[Key(school: school, campaign: id)]
  }

  /// The requests about a version, the latest first.
  package func campaigns(about version: PolicyVersionID, of school: SchoolID) -> [Campaign] {
    all(of: school).filter { $0.version == version }
  }

  /// All requests of a school, the latest first.
  func all(of school: SchoolID) -> [Campaign] {
    kept.values.filter { $0.school == school }
      .sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }
  }

  /// The people of a request.
  package func members(of campaign: CampaignID, in school: SchoolID) -> [CampaignMember] {
    people[Key(school: school, campaign: campaign)] ?? []
  }

  /// Everybody who is asked by a request about a version that still asks.
  package func asked(about version: PolicyVersionID, of school: SchoolID) -> [AskedMember] {
    campaigns(about: version, of: school).filter(\.isOpen).sorted { $0.id < $1.id }
      .flatMap { campaign in
        members(of: campaign.id, in: school).map {
          AskedMember(campaign: campaign.id, why: campaign.why, member: $0)
        }
      }
  }

  /// Saves a request, and the members given, with their entries.
  ///
  /// A request that is there already is only closed: nothing else about it changes, and it is not opened again.
  package func save(
    _ campaign: Campaign, members: [CampaignMember], recording entries: [RecordEntry]
  ) throws {
    let key = Key(school: campaign.school, campaign: campaign.id)
    var saved = kept[key] ?? campaign
    saved.closedAt = saved.closedAt ?? campaign.closedAt
    let isSecond = campaigns(about: saved.version, of: saved.school).contains {
      $0.isOpen && saved.isOpen && $0.why == saved.why && $0.id != saved.id
    }
    guard !isSecond else { throw Refusal.changedMeanwhile }
    try record.append(entries, of: campaign.school)
    kept[key] = saved
    var all = people[key] ?? []
    for member in members {
      if let place = all.firstIndex(where: { $0.person == member.person }) {
        all[place] = member
      } else {
        all.append(member)
      }
    }
    people[key] = all
  }
}
