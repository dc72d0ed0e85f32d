package import Essentials

/// Notes that the people who are missing in a request are reminded; whoever calls it sends the messages.
///
/// People with an open question are left alone, and nobody is reminded twice within two days.
package struct RemindPeople: Sendable {
  /// What the record calls it.
  package static let act = "policies.campaign.reminded"
  /// How long people have peace after a reminder: two days, in seconds.
  package static let peace: Int64 = 2 * 86_400

  private let policies: any PolicyStore
  private let acknowledgements: any AcknowledgementStore
  private let store: any CampaignStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to remind people.
  package init(
    policies: any PolicyStore, acknowledgements: any AcknowledgementStore,
    store: any CampaignStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.policies = policies
    self.acknowledgements = acknowledgements
    self.store = store
    self.now = now
    self.today = today
  }

  /// Notes the reminder; the record says how many people it went to, and names nobody.
  ///
  /// - Parameters:
  ///   - reachable: The people to whom a message can be sent.
  ///   - last: When people were last reminded, as the record says.
  /// - Returns: Those to whom the message goes.
  /// - Throws: `Refusal` where the request is closed, nobody can be reminded, or it is too soon.
  package func callAsFunction(
    _ campaign: CampaignID, in school: SchoolID, reachable: Set<PersonID>, last: Instant?,
    by person: PersonID
  ) async throws -> [PersonID] {
    let campaign = try await store.open(campaign, of: school)
    let policy = try await policies.existing(campaign.policy, of: school)
    guard let version = policy.version(campaign.version) else { throw Refusal.noVersion }
    let at = now()
    if let last, at < last.adding(seconds: Self.peace) {
      throw Refusal(
        "campaign.reminded-lately",
        "They were reminded less than two days ago. Wait a little, or speak to them.")
    }
    let progress = CampaignProgress(
      campaign, members: try await store.members(of: campaign.id, in: school),
      acknowledgements: try await acknowledgements.acknowledgements(
        of: version.id, in: school),
      reservations: try await acknowledgements.reservations(about: version.id, in: school),
      today: today())
    let people = (progress.waiting + progress.overdue).filter(reachable.contains)
    guard !people.isEmpty else {
      throw Refusal(
        "campaign.nobody-to-remind",
        "Nobody who is missing has an e-mail address. Print the sheet, or speak to them.")
    }
    let entry = campaign.entry(
      Self.act, by: .person(person), at: at, version: version,
      facts: ["people": String(people.count)])
    try await store.save(campaign, members: [], recording: [entry])
    return people
  }
}
