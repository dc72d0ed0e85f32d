package import Essentials

/// One person's acknowledgement of one version (¶12, ¶17).
///
/// It says what text was shown, by digest, what sentence was agreed to, when, and how it came in.
/// How long somebody read, and what they answered to the questions, is not kept.
package struct Acknowledgement: Hashable, Sendable {
  /// The person.
  package let person: PersonID
  /// The policy.
  package let policy: PolicyID
  /// The version.
  package let version: PolicyVersionID
  /// The request that it answers, if one did.
  package let campaign: CampaignID?
  /// The request that wanted an answer of its own, such as a yearly one, for which the version is acknowledged again.
  package let yearly: CampaignID?
  /// The digest of the text that was shown.
  package let digest: TextDigest
  /// The sentence that was agreed to, word for word.
  package let consent: String
  /// When it came in.
  package let at: Instant
  /// How it came in.
  package let route: AcknowledgementRoute
  /// Whether the page with the questions was gone through; their answers are not kept.
  package let wentThroughQuestions: Bool

  /// Notes an acknowledgement.
  package init(
    person: PersonID, policy: PolicyID, version: PolicyVersionID, campaign: CampaignID?,
    yearly: CampaignID? = nil, digest: TextDigest, consent: String, at: Instant,
    route: AcknowledgementRoute, wentThroughQuestions: Bool
  ) {
    self.person = person
    self.policy = policy
    self.version = version
    self.campaign = campaign
    self.yearly = yearly
    self.digest = digest
    self.consent = consent
    self.at = at
    self.route = route
    self.wentThroughQuestions = wentThroughQuestions
  }
}
