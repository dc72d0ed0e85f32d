package import Essentials

/// Signs a version for the headteacher's or the chair of governors' office, in one's own name.
package struct SignPolicy: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to sign.
  package init(
    store: any PolicyStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.now = now
    self.today = today
  }

  /// What a person puts under a text.
  package struct Form: Hashable, Sendable {
    /// For which office.
    package var office: SigningOffice
    /// The name as the person signs.
    package var name: String
    /// The date that stands beside it.
    package var signedOn: CivilDate
    /// The digest of the text that was shown.
    package var digest: TextDigest
    /// Why somebody else than the holder signs, where it is so.
    package var standIn: String?

    /// Fills the form in.
    package init(
      office: SigningOffice, name: String, signedOn: CivilDate, digest: TextDigest,
      standIn: String? = nil
    ) {
      self.office = office
      self.name = name
      self.signedOn = signedOn
      self.digest = digest
      self.standIn = standIn
    }
  }

  /// Signs.
  ///
  /// Whether the person holds the office, or may stand in, is for the caller: roles are kept by
  /// another context.
  ///
  /// - Throws: `Refusal` where the review is not done, or the signature would not count.
  package func callAsFunction(_ form: Form, _ step: PolicyStep) async throws -> PolicyVersion {
    guard form.signedOn <= today() else {
      throw Refusal(
        "signature.date",
        "\(form.signedOn.words) is still to come. Write the day on which you sign.")
    }
    var policy = try await store.existing(step.policy, of: step.school)
    guard let kept = policy.version(step.version) else { throw Refusal.noVersion }
    let text = try await store.existingText(of: kept, of: step.school)
    let blocking = try CheckedText(text.bytes).blocking(after: kept.decisions)
    let signature = Signature(
      office: form.office, person: step.by, name: form.name, signedOn: form.signedOn, at: now(),
      digest: form.digest, standIn: form.standIn)
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.sign(signature, blocking: blocking)
      return version
    }
    let entry = step.entry(
      "policies.version.signed", of: version, at: signature.at,
      paragraphs: version.paragraphs.text,
      facts: [
        "office": form.office.rawValue, "signed-on": form.signedOn.description,
        "stand-in": form.standIn == nil ? "no" : "yes",
      ])
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
