internal import Essentials
internal import Policies

/// Requests to acknowledge, whose people are read once a request for a page, and not anew while the record stays as it is.
struct CampaignsOnce: CampaignStore {
  let store: any CampaignStore
  let kept: KeptReadings

  func campaign(_ id: CampaignID, of school: SchoolID) async throws -> Campaign? {
    try await store.campaign(id, of: school)
  }

  func campaigns(
    about version: PolicyVersionID, of school: SchoolID
  ) async throws -> [Campaign] {
    try await store.campaigns(about: version, of: school)
  }

  func members(of campaign: CampaignID, in school: SchoolID) async throws -> [CampaignMember] {
    try await OneLook.of(.members(campaign), keptIn: kept) {
      try await store.members(of: campaign, in: school)
    }
  }

  func asked(about version: PolicyVersionID, of school: SchoolID) async throws -> [AskedMember] {
    try await OneLook.of(.asked(version), keptIn: kept) {
      try await store.asked(about: version, of: school)
    }
  }

  func save(
    _ campaign: Campaign, members: [CampaignMember], recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.save(campaign, members: members, recording: entries)
    }
  }
}
