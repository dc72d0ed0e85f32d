package import Policies

/// Where a school's policies are kept, with the requests to acknowledge them and the answers.
package struct PolicyLibrary: Sendable {
  /// Policies and their versions.
  package let policies: any PolicyStore
  /// Requests to acknowledge.
  package let campaigns: any CampaignStore
  /// Acknowledgements and reservations.
  package let acknowledgements: any AcknowledgementStore
  /// Open requests across the school.
  package let requests: any OpenRequests

  /// Brings the three stores together.
  package init(
    policies: any PolicyStore, campaigns: any CampaignStore,
    acknowledgements: any AcknowledgementStore, requests: any OpenRequests
  ) {
    self.policies = policies
    self.campaigns = campaigns
    self.acknowledgements = acknowledgements
    self.requests = requests
  }
}
