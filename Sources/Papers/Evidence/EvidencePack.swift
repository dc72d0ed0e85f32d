/// Everything that a school can show about one policy in one period, for an inspection, on paper.
///
/// Plain words and days, filled by those who know the policy, the people and the record.
package struct EvidencePack: Hashable, Sendable {
  /// The school's name.
  package var school: String
  /// The policy and the version in force when the pack was made.
  package var policy: Policy
  /// When, for whom and by whom the pack was made.
  package var making: Making
  /// Who signed the version.
  package var signOff: SignOff
  /// Every version and its days, the earliest first.
  package var versions: [Version]
  /// Who was asked to acknowledge the version, and what came of it.
  package var asking: Asking
  /// What was due in the period, in the order in which it was due.
  package var duties: [DutyLine]
  /// What the checker found in the version.
  package var findings: [Finding]
  /// Who holds which role, in the order of the roles.
  package var holders: [Holder]
  /// The record and how to check it; nothing where the school has none yet.
  package var record: RecordProof?
  /// The text of the version, whole.
  package var text: [Section]

  /// Puts a pack together.
  package init(
    school: String, policy: Policy, making: Making, signOff: SignOff, versions: [Version] = [],
    asking: Asking = Asking(), duties: [DutyLine] = [], findings: [Finding] = [],
    holders: [Holder] = [], record: RecordProof? = nil, text: [Section] = []
  ) {
    self.school = school
    self.policy = policy
    self.making = making
    self.signOff = signOff
    self.versions = versions
    self.asking = asking
    self.duties = duties
    self.findings = findings
    self.holders = holders
    self.record = record
    self.text = text
  }
}
