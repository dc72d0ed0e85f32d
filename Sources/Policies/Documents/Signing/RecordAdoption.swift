package import Essentials

/// Enters that a policy was adopted on paper before the school kept it here: who signed, for which
/// office, on which day.
///
/// Only for a policy of which nothing has been published yet. From then on the two offices sign in
/// their own names, so that nobody puts a text in force by saying that others agreed to it.
package struct RecordAdoption: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant
  private let today: @Sendable () -> CivilDate

  /// Prepares to enter adoptions.
  package init(
    store: any PolicyStore, now: @escaping @Sendable () -> Instant,
    today: @escaping @Sendable () -> CivilDate
  ) {
    self.store = store
    self.now = now
    self.today = today
  }

  /// A signature as it stands on the paper.
  package struct OnPaper: Hashable, Sendable {
    /// For which office.
    package var office: SigningOffice
    /// Who signed.
    package var person: PersonID
    /// The name as it stands there.
    package var name: String
    /// The date that stands beside it.
    package var signedOn: CivilDate
    /// Why somebody else than the holder signed, where it was so.
    package var standIn: String?

    /// Copies a signature from paper.
    package init(
      office: SigningOffice, person: PersonID, name: String, signedOn: CivilDate,
      standIn: String? = nil
    ) {
      self.office = office
      self.person = person
      self.name = name
      self.signedOn = signedOn
      self.standIn = standIn
    }
  }

  /// Enters the signatures of both offices; they say who entered them.
  ///
  /// - Throws: `Refusal` where one is missing or dated ahead, the review is not done, or a version
  ///   of the policy has been published.
  package func callAsFunction(
    _ signatures: [OnPaper], _ step: PolicyStep
  ) async throws -> PolicyVersion {
    try require(signatures)
    var policy = try await store.existing(step.policy, of: step.school)
    guard let kept = policy.version(step.version) else { throw Refusal.noVersion }
    guard policy.timeline.lastFrom == nil else {
      throw Refusal(
        "adoption.not-first",
        "This policy is kept here already, so version \(policy.name(of: kept)) is signed here: by the "
          + "headteacher and the chair of governors, each in their own name.")
    }
    let text = try await store.existingText(of: kept, of: step.school)
    let blocking = try CheckedText(text.bytes).blocking(after: kept.decisions)
    let at = now()
    let version = try policy.change(step.version) { version throws(Refusal) in
      for paper in signatures {
        let signature = Signature(
          office: paper.office, person: paper.person, name: paper.name,
          signedOn: paper.signedOn, at: at, digest: version.digest, standIn: paper.standIn,
          enteredBy: step.by)
        try version.sign(signature, blocking: blocking)
      }
      return version
    }
    try await store.save(
      policy, text: nil, recording: signatures.map { entry($0, version, step, at) })
    return version
  }

  private func require(_ signatures: [OnPaper]) throws(Refusal) {
    guard signatures.count == SigningOffice.allCases.count,
      Set(signatures.map(\.office)) == Set(SigningOffice.allCases)
    else {
      throw Refusal(
        "adoption.incomplete",
        "Say who signed for the headteacher and who for the chair of governors.")
    }
    let today = today()
    if let early = signatures.first(where: { $0.signedOn > today }) {
      throw Refusal(
        "signature.date",
        "\(early.signedOn.words) is still to come. Write the day that stands on the paper.")
    }
  }

  private func entry(
    _ paper: OnPaper, _ version: PolicyVersion, _ step: PolicyStep, _ at: Instant
  ) -> RecordEntry {
    var entry = step.entry(
      "policies.adoption.entered", of: version, at: at, paragraphs: version.paragraphs.text,
      facts: [
        "office": paper.office.rawValue, "signed-on": paper.signedOn.description,
        "stand-in": paper.standIn == nil ? "no" : "yes",
      ])
    entry.objects.append(RecordObject("person", paper.person))
    return entry
  }
}
