package import Essentials

/// Acknowledges a version: what text, what sentence, when and how are kept and recorded.
package struct AcknowledgePolicy: Sendable {
  private let policies: any PolicyStore
  private let campaigns: any CampaignStore
  private let store: any AcknowledgementStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to take acknowledgements.
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

  /// Acknowledges a version; a second time is the same as once.
  ///
  /// - Parameter route: Signed in, personal link or shared computer. Sheets are entered with
  ///   `EnterPaperAcknowledgements`.
  /// - Returns: The acknowledgement that is kept, which may be an earlier one.
  /// - Throws: `Refusal` where the version, the text that was shown or the person does not fit.
  package func callAsFunction(
    _ version: PolicyVersionID, of policy: PolicyID, in school: SchoolID, by reader: Reader,
    shown: ShownText, route: AcknowledgementRoute, campaign: CampaignID? = nil
  ) async throws -> Acknowledgement {
    let policy = try await policies.existing(policy, of: school)
    guard let version = policy.version(version) else { throw Refusal.noVersion }
    let yearly = try await campaigns.yearly(campaign, about: version.id, of: school)
    let kept = try await store.acknowledgement(
      of: version.id, by: reader.id, yearly: yearly, in: school)
    if let kept { return kept }
    let today = today()
    try AcknowledgementRules.require(reader, isHereOn: today)
    try AcknowledgementRules.require(version, of: policy, on: today)
    try AcknowledgementRules.require(shown, is: version, titled: policy.title)
    if case .paper = route {
      throw Refusal(
        "acknowledgement.paper", "Enter what was signed on paper from its sheet, at the office.")
    }
    let acknowledgement = Acknowledgement(
      person: reader.id, policy: policy.id, version: version.id, campaign: campaign,
      yearly: yearly, digest: shown.digest, consent: shown.consent, at: now(), route: route,
      wentThroughQuestions: shown.wentThroughQuestions)
    do {
      try await store.save(
        [acknowledgement], in: school,
        recording: [acknowledgement.entry(of: version, who: reader.who)])
    } catch let already as AlreadyAcknowledged {
      return already.kept
    }
    return acknowledgement
  }
}

extension Acknowledgement {
  /// Its line of the record.
  func entry(of version: PolicyVersion, who: String) -> RecordEntry {
    var objects = [
      RecordObject("policy-version", self.version), RecordObject("policy", policy),
      RecordObject("person", person),
    ]
    var facts = version.recordFacts
    facts["how"] = route.name
    facts["who"] = who
    facts["consent"] = TextDigest(of: consent.utf8).description
    facts["questions"] = wentThroughQuestions ? "gone through" : "not shown"
    if let campaign { objects.append(RecordObject("campaign", campaign)) }
    if case .paper(let paper) = route {
      objects.append(RecordObject("sheet", paper.sheet))
      facts["signed-on"] = paper.signedOn.description
    }
    return RecordEntry(
      at: at, actor: route.actor(for: person), act: "policies.version.acknowledged",
      objects: objects, paragraphs: version.paragraphs.acknowledgement, facts: facts)
  }
}
