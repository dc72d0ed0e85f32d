/// What people are told about an act, apart from the names of norms.
struct RulingMeaning: Hashable {
  /// How strict it is.
  var verdict: Verdict
  /// The paragraphs that decide, by shared identifiers.
  var cited: Set<String>
  /// The weaker ones.
  var also: Set<String>
  /// The disagreements between paragraphs.
  var conflicts: Set<ConflictMeaning>
  /// What must hold first, or how it is done, or whom to tell of it.
  var details: Set<Norm.Details>

  /// Sums up what some active norms say about an act.
  init(_ active: [Int], in version: PolicyVersion) {
    let ruling = Ruling(active: active, norms: version.norms)
    verdict = ruling.verdict
    cited = version.paragraphs(ruling.cited)
    also = version.paragraphs(ruling.also)
    conflicts = Set(ruling.conflicts.map { ConflictMeaning($0, in: version) })
    let speaking =
      ruling.verdict.modality?.allows == true ? ruling.cited + ruling.also : ruling.cited
    details = Set(speaking.map { version.norms[$0].details }.filter { !$0.isEmpty })
  }
}

/// What people must do besides, apart from the names of norms.
struct OwedMeaning: Hashable {
  /// The duties.
  var duties: Set<DutyMeaning>
  /// The disagreements between paragraphs.
  var conflicts: Set<ConflictMeaning>

  /// Sums up what some active norms make a duty.
  init(_ active: [Int], duties: Set<Int>, in version: PolicyVersion) {
    let owed = Owed(active: active, duties: duties, norms: version.norms)
    self.duties = Set(owed.duties.map { DutyMeaning($0, in: version) })
    conflicts = Set(owed.conflicts.map { ConflictMeaning($0, in: version) })
  }
}

/// One duty.
struct DutyMeaning: Hashable {
  /// What must be done: values of the fact `do`.
  var acts: ValueSet
  /// The paragraphs that say so, by shared identifiers.
  var paragraphs: [String]
  /// Whom to tell, by when, and so on.
  var details: Norm.Details
  /// The norm, in its own version; equal duties may stand in different places.
  var norm: Int

  init(_ norm: Int, in version: PolicyVersion) {
    acts = version.norms[norm].acts
    paragraphs = version.paragraphsOfNorm[norm]
    details = version.norms[norm].details
    self.norm = norm
  }

  static func == (left: DutyMeaning, right: DutyMeaning) -> Bool {
    left.acts == right.acts && left.paragraphs == right.paragraphs && left.details == right.details
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(acts)
    hasher.combine(paragraphs)
  }
}

/// Paragraphs that disagree.
struct ConflictMeaning: Hashable {
  var kind: Conflict.Kind
  var stricter: [String]
  var weaker: [String]

  init(_ conflict: Conflict, in version: PolicyVersion) {
    kind = conflict.kind
    stricter = version.paragraphsOfNorm[conflict.stricter]
    weaker = version.paragraphsOfNorm[conflict.weaker]
  }
}
