package import Essentials

/// Where requests to acknowledge and their members are kept.
package protocol CampaignStore: Sendable {
  /// The request with that identifier, if the school has it.
  func campaign(_ id: CampaignID, of school: SchoolID) async throws -> Campaign?

  /// The requests about a version, the latest first.
  func campaigns(
    about version: PolicyVersionID, of school: SchoolID
  ) async throws -> [Campaign]

  /// The people of a request.
  func members(of campaign: CampaignID, in school: SchoolID) async throws -> [CampaignMember]

  /// Everybody who is asked by a request about a version that still asks, in one statement however many requests and
  /// people there are.
  func asked(about version: PolicyVersionID, of school: SchoolID) async throws -> [AskedMember]

  /// Saves a request, and the members given, with their entries: all of it or nothing.
  ///
  /// Members who are not given stay as they are.
  func save(
    _ campaign: Campaign, members: [CampaignMember], recording entries: [RecordEntry]
  ) async throws
}

extension CampaignStore {
  /// The request with that identifier.
  ///
  /// - Throws: `Refusal` where the school has none.
  func existing(_ id: CampaignID, of school: SchoolID) async throws -> Campaign {
    guard let campaign = try await campaign(id, of: school) else { throw Refusal.noCampaign }
    return campaign
  }

  /// The request with that identifier, if it still asks.
  ///
  /// - Throws: `Refusal` where there is none, or it is closed.
  func open(_ id: CampaignID, of school: SchoolID) async throws -> Campaign {
    let campaign = try await existing(id, of: school)
    guard campaign.isOpen else {
      throw Refusal("campaign.closed", "This request is closed. Start a new one if you need it.")
    }
    return campaign
  }
}

extension CampaignStore {
  /// The request, if it wants an acknowledgement of its own: then the same version is acknowledged again.
  ///
  /// - Throws: `Refusal` where the request is about another version.
  func yearly(
    _ id: CampaignID?, about version: PolicyVersionID, of school: SchoolID
  ) async throws -> CampaignID? {
    guard let id else { return nil }
    let campaign = try await existing(id, of: school)
    guard campaign.version == version else { throw Refusal.noCampaign }
    return campaign.why.wantsOwnAnswer ? id : nil
  }
}

extension Refusal {
  /// There is no such request, or none that the person may see: both look alike.
  package static let noCampaign = Refusal(
    "campaign.not-found", "There is no such request. Go back to the policy.")
}
