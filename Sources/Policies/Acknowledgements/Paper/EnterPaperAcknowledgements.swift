package import Essentials

/// Enters what was signed on a printed sheet: all lines, or none where one of them is wrong.
package struct EnterPaperAcknowledgements: Sendable {
  private let policies: any PolicyStore
  private let campaigns: any CampaignStore
  private let store: any AcknowledgementStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to enter sheets.
  package init(
    policies: any PolicyStore, campaigns: any CampaignStore, store: any AcknowledgementStore,
    now: @escaping @Sendable () -> Instant, today: @escaping @Sendable () -> CivilDate
  ) {
    self.policies = policies
    self.campaigns = campaigns
    self.store = store
    self.now = now
    self.today = today
  }

  /// What stands on a sheet.
  package struct Sheet: Hashable, Sendable {
    /// The sheet's number, from its foot.
    package var id: SheetID
    /// The digest of the text, from its head.
    package var digest: TextDigest
    /// Who signed, with the date beside the name.
    package var lines: [Line]

    /// Copies a sheet.
    package init(id: SheetID, digest: TextDigest, lines: [Line]) {
      self.id = id
      self.digest = digest
      self.lines = lines
    }
  }

  /// A line that was signed.
  package struct Line: Hashable, Sendable {
    /// The person.
    package var person: PersonID
    /// The date beside the name.
    package var signedOn: CivilDate

    /// Copies a line.
    package init(person: PersonID, signedOn: CivilDate) {
      self.person = person
      self.signedOn = signedOn
    }
  }

  /// Enters a sheet; lines of people who have acknowledged already change nothing.
  ///
  /// - Returns: The acknowledgements that are new.
  /// - Throws: `Refusal` that says which line is wrong; nothing is entered then.
  package func callAsFunction(
    _ sheet: Sheet, for campaign: CampaignID, in school: SchoolID, by office: PersonID
  ) async throws -> [Acknowledgement] {
    let campaign = try await campaigns.existing(campaign, of: school)
    let policy = try await policies.existing(campaign.policy, of: school)
    guard let version = policy.version(campaign.version) else { throw Refusal.noVersion }
    let today = today()
    try AcknowledgementRules.require(version, of: policy, on: today)
    let consent = ConsentSentence(title: policy.title, version: version).text
    try AcknowledgementRules.require(
      ShownText(digest: sheet.digest, consent: consent), is: version, titled: policy.title)
    let members = try await campaigns.members(of: campaign.id, in: school)
    try require(sheet.lines, among: members, of: campaign, version, today: today)
    let at = now()
    let yearly = campaign.why.wantsOwnAnswer ? campaign.id : nil
    let kept = Set(
      try await store.acknowledgements(of: version.id, in: school)
        .filter { yearly == nil || $0.yearly == yearly }.map(\.person))
    var added: [Acknowledgement] = []
    for line in sheet.lines where !kept.contains(line.person) {
      let paper = PaperEntry(sheet: sheet.id, signedOn: line.signedOn, enteredBy: office)
      added.append(
        Acknowledgement(
          person: line.person, policy: policy.id, version: version.id, campaign: campaign.id,
          yearly: yearly, digest: sheet.digest, consent: consent, at: at, route: .paper(paper),
          wentThroughQuestions: false))
    }
    guard !added.isEmpty else { return [] }
    let who = Dictionary(
      members.map { ($0.person, $0.who) }, uniquingKeysWith: { first, _ in first })
    do {
      try await store.save(
        added, in: school,
        recording: added.map { $0.entry(of: version, who: who[$0.person] ?? "unknown") })
    } catch is AlreadyAcknowledged {
      throw Refusal(
        "sheet.meanwhile",
        "Somebody on this sheet has acknowledged on screen just now. Nothing was entered. "
          + "Enter the sheet again.")
    }
    return added
  }

  private func require(
    _ lines: [Line], among members: [CampaignMember], of campaign: Campaign,
    _ version: PolicyVersion, today: CivilDate
  ) throws(Refusal) {
    guard !lines.isEmpty else {
      throw Refusal("sheet.empty", "Mark at least one line that was signed.")
    }
    guard Set(lines.map(\.person)).count == lines.count else {
      throw Refusal("sheet.twice", "A person is marked twice. Mark each signed line once.")
    }
    let people = Set(members.map(\.person))
    for (index, line) in lines.enumerated() {
      guard people.contains(line.person) else {
        throw Refusal(
          "sheet.not-a-member",
          "Line \(index + 1) names somebody whom this request does not concern. "
            + "Nothing was entered. Check that it is the right sheet.")
      }
      guard line.signedOn <= today, line.signedOn >= campaign.opensOn else {
        throw Refusal(
          "sheet.date",
          "Line \(index + 1) has the date \(line.signedOn.words). It must lie between "
            + "\(campaign.opensOn.words) and today. Nothing was entered.")
      }
    }
  }
}
