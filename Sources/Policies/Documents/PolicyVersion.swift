package import Essentials

/// One version of a policy's text and all that was decided about it; kept for ever.
///
/// INVARIANT: the digest never changes, so a decision, a signature and an acknowledgement are
/// about one text. Another text is another version.
package struct PolicyVersion: Hashable, Sendable {
  /// Its identifier.
  package let id: PolicyVersionID
  /// The policy that it is a version of.
  package let policy: PolicyID
  /// 1 for the first one, in the order of uploading.
  package let number: Int
  /// What the text calls itself, such as `2025-06`.
  package let name: String
  /// The digest of the text.
  package let digest: TextDigest
  /// Who uploaded it.
  package let uploadedBy: PersonID
  /// When it was uploaded.
  package let uploadedAt: Instant
  /// The paragraphs that ask people to acknowledge, which the record cites.
  package let paragraphs: ActParagraphs
  /// How far it has come.
  package internal(set) var status = VersionStatus.draft
  /// What was decided about the checker's findings, the latest last.
  package internal(set) var decisions: [FindingDecision] = []
  /// Who holds the roles that the text names.
  package internal(set) var roles: RolesConfirmation?
  /// All signatures, withdrawn ones included.
  package internal(set) var signatures: [Signature] = []
  /// A scan of the signed paper, if one was attached.
  package internal(set) var signedCopy: SignedCopy?

  /// A version that has just been uploaded.
  package init(
    id: PolicyVersionID, policy: PolicyID, number: Int, name: String, digest: TextDigest,
    uploadedBy: PersonID, uploadedAt: Instant, paragraphs: ActParagraphs
  ) {
    self.id = id
    self.policy = policy
    self.number = number
    self.name = name
    self.digest = digest
    self.uploadedBy = uploadedBy
    self.uploadedAt = uploadedAt
    self.paragraphs = paragraphs
  }

  /// A version as a store kept it.
  package init(
    stored version: PolicyVersion, status: VersionStatus, decisions: [FindingDecision],
    roles: RolesConfirmation?, signatures: [Signature], signedCopy: SignedCopy?
  ) {
    self = version
    self.status = status
    self.decisions = decisions
    self.roles = roles
    self.signatures = signatures
    self.signedCopy = signedCopy
  }

  /// What it is called where it stands alone: the name in its text, or its number where the text has none.
  package var called: String { name.isEmpty ? String(number) : name }

  /// The signatures that count: of this text and not withdrawn.
  package var validSignatures: [Signature] {
    signatures.filter { $0.digest == digest && $0.withdrawnAt == nil }
  }

  /// Whether both offices have signed.
  package var isSigned: Bool {
    Set(validSignatures.map(\.office)) == Set(SigningOffice.allCases)
  }
}
