internal import Essentials
internal import Policies

/// Requests in memory, with everything that was recorded.
actor MemoryCampaignStore: CampaignStore {
  private var kept: [CampaignID: Campaign] = [:]
  private var people: [CampaignID: [CampaignMember]] = [:]
  private(set) var entries: [RecordEntry] = []

  func campaign(_ id: CampaignID, of school: SchoolID) -> Campaign? {
    kept[id].flatMap { $0.school == school ? $0 : nil }
  }

  func campaigns(about version: PolicyVersionID, of school: SchoolID) -> [Campaign] {
    kept.values.filter { $0.school == school && $0.version == version }
      .sorted { ($0.startedAt, $0.id) > ($1.startedAt, $1.id) }
  }

  func members(of campaign: CampaignID, in school: SchoolID) -> [CampaignMember] {
    self.campaign(campaign, of: school) == nil ? [] : people[campaign] ?? []
  }

  func asked(about version: PolicyVersionID, of school: SchoolID) -> [AskedMember] {
    campaigns(about: version, of: school).filter(\.isOpen).sorted { $0.id < $1.id }
      .flatMap { campaign in
        members(of: campaign.id, in: school).map {
          AskedMember(campaign: campaign.id, why: campaign.why, member: $0)
        }
      }
  }

  func save(
    _ campaign: Campaign, members: [CampaignMember], recording entries: [RecordEntry]
  ) {
    kept[campaign.id] = campaign
    var all = people[campaign.id] ?? []
    for member in members {
      if let place = all.firstIndex(where: { $0.person == member.person }) {
        all[place] = member
      } else {
        all.append(member)
      }
    }
    people[campaign.id] = all
    self.entries += entries
  }
}
