package import Essentials

/// Makes the sheet of a request: names of those who are asked and have not answered.
package struct PrintSheet: Sendable {
  private let policies: any PolicyStore
  private let campaigns: any CampaignStore
  private let acknowledgements: any AcknowledgementStore
  private let newIdentifier: IdentifierSource
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to make sheets.
  package init(
    policies: any PolicyStore, campaigns: any CampaignStore,
    acknowledgements: any AcknowledgementStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate
  ) {
    self.policies = policies
    self.campaigns = campaigns
    self.acknowledgements = acknowledgements
    self.newIdentifier = newIdentifier
    self.now = now
    self.today = today
  }

  /// Makes a sheet; nothing is kept until it comes back signed.
  ///
  /// - Parameters:
  ///   - names: The names to print; people who are not in it stay off the sheet.
  ///   - site: The school's address of the program.
  /// - Throws: `Refusal` where the request is closed.
  package func callAsFunction(
    for campaign: CampaignID, in school: SchoolID, names: [PersonID: String], site: String
  ) async throws -> PaperSheet {
    let campaign = try await campaigns.open(campaign, of: school)
    let policy = try await policies.existing(campaign.policy, of: school)
    guard let version = policy.version(campaign.version) else { throw Refusal.noVersion }
    let progress = CampaignProgress(
      campaign, members: try await campaigns.members(of: campaign.id, in: school),
      acknowledgements: try await acknowledgements.acknowledgements(
        of: version.id, in: school),
      reservations: try await acknowledgements.reservations(about: version.id, in: school),
      today: today())
    let rows = (progress.waiting + progress.overdue).compactMap { person in
      names[person].map { PaperSheet.Row(person: person, name: $0) }
    }
    return PaperSheet(
      id: newIdentifier(), campaign: campaign, version: version, title: policy.title, rows: rows,
      site: site, printedAt: now())
  }
}
