import Essentials

/// What is to be opened as a duty.
package struct DutyDraft: Hashable, Sendable {
  /// What sort of thing is due.
  package var kind: DutyKind
  /// Whose it is.
  package var owner: DutyOwner
  /// When it is due.
  package var due: DutyDue
  /// Why it is due.
  package var source: DutySource
  /// The labels of the paragraphs that ask for it.
  package var paragraphs: [String]
  /// Its place in a series, where it comes again.
  package var series: DutySeries?
  /// What is to be shown for it.
  package var proofWanted: ProofWanted
  /// How many school days after it is due it does not count as late.
  package var graceSchoolDays: Int
  /// Whether it may disturb an evening or a holiday.
  package var isUrgent: Bool

  /// Puts a draft together; days of grace are at least none.
  package init(
    kind: DutyKind, owner: DutyOwner, due: DutyDue, source: DutySource, paragraphs: [String] = [],
    series: DutySeries? = nil, proofWanted: ProofWanted = .sentence, graceSchoolDays: Int = 0,
    isUrgent: Bool = false
  ) {
    self.kind = kind
    self.owner = owner
    self.due = due
    self.source = source
    self.paragraphs = paragraphs
    self.series = series
    self.proofWanted = proofWanted
    self.graceSchoolDays = max(graceSchoolDays, 0)
    self.isUrgent = isUrgent
  }

  /// The draft of which a duty was made, for somebody else.
  init(of duty: Duty, for owner: DutyOwner) {
    self.init(
      kind: duty.kind, owner: owner, due: duty.due, source: duty.source,
      paragraphs: duty.paragraphs, series: duty.series, proofWanted: duty.proofWanted,
      graceSchoolDays: duty.graceSchoolDays, isUrgent: duty.isUrgent)
  }
}
