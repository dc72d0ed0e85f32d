package import Essentials

/// One person in a request that still asks, with what decides which acknowledgement answers it.
package struct AskedMember: Hashable, Sendable {
  /// The request.
  package let campaign: CampaignID
  /// Why it asks; some want an acknowledgement of their own.
  package let why: Campaign.Reason
  /// The person's part.
  package let member: CampaignMember

  /// Names a person's part in a request.
  package init(campaign: CampaignID, why: Campaign.Reason, member: CampaignMember) {
    self.campaign = campaign
    self.why = why
    self.member = member
  }
}
