extension ChangeWording {
  /// What both versions say in a box; details that they share are left out.
  func sides(
    of change: BoxedChange, in box: Circumstances
  ) -> (before: AnswerChange.Side, after: AnswerChange.Side) {
    if change.isDuty, change.kind != .duties {
      return (
        conflictSide(change.old, in: old, oldNames), conflictSide(change.new, in: new, newNames)
      )
    }
    let before = draft(change.old, of: change, in: old, oldWording, oldNames, box)
    let after = draft(change.new, of: change, in: new, wording, newNames, box)
    return (side(before, beside: after), side(after, beside: before))
  }

  /// One version's words before they are held against the other's.
  private struct Draft {
    var side: AnswerChange.Side
    /// What must hold, whom to tell and so on; empty where only the word counts.
    var details: [String] = []
  }

  private func side(_ draft: Draft, beside other: Draft) -> AnswerChange.Side {
    var side = draft.side
    let isSameHead = side.text == other.side.text
    let own = isSameHead ? draft.details.filter { !other.details.contains($0) } : draft.details
    if !own.isEmpty {
      side.text += ": " + EnglishList.and(own)
    } else if isSameHead, side.verdict != nil, draft.details.isEmpty, !other.details.isEmpty {
      side.text += ", with no condition"
    }
    return side
  }

  private func draft(
    _ sets: [[Int]], of change: BoxedChange, in version: PolicyVersion, _ wording: Wording,
    _ names: ParagraphNames, _ box: Circumstances
  ) -> Draft {
    if change.isDuty { return dutyDraft(sets.flatMap { $0 }, in: version, wording) }
    let rulings = sets.map { Ruling(active: $0, norms: version.norms) }
    let ruling = rulings.first ?? .silent
    let open = OpenProvisions(facts: joined.facts, norms: version.norms)
      .open(ruling, in: known(box)).map(\.provision)
    let word = AnswerWordRule(norms: version.norms).word(ruling: ruling, duties: [], open: open)
    var draft = Draft(
      side: .init(
        verdict: ruling.verdict, word: word, text: Self.word(ruling.verdict),
        paragraphs: version.labels(Set(rulings.flatMap(\.cited)))))
    switch change.kind {
    case .conditions:
      draft.details =
        wording.provisions(open) + ruling.cited.flatMap { details(version.norms[$0], wording) }
    case .citations:
      let also = version.labels(Set(rulings.flatMap(\.also)))
      if !also.isEmpty { draft.side.text += ", with \(names.paragraphs(also)) besides" }
    case .answer, .duties: draft.side.text += Self.condition(word)
    }
    return draft
  }

  private func details(_ norm: Norm, _ wording: Wording) -> [String] {
    wording.duty(norm) + (norm.gate.map { ["the program enforces it (\($0.spaced))"] } ?? [])
  }

  private func dutyDraft(
    _ norms: [Int], in version: PolicyVersion, _ wording: Wording
  ) -> Draft {
    let acts = norms.reduce(ValueSet()) { $0.union(version.norms[$1].acts) }
    let text = acts.isEmpty ? "" : "they must " + EnglishList.and(acts.indices.map(wording.act))
    return Draft(
      side: .init(verdict: nil, word: nil, text: text, paragraphs: version.labels(norms)),
      details: norms.flatMap { details(version.norms[$0], wording) })
  }

  private func conflictSide(
    _ sets: [[Int]], in version: PolicyVersion, _ names: ParagraphNames
  ) -> AnswerChange.Side {
    let conflicts = sets.flatMap { set in
      Owed(active: set, duties: Set(set), norms: version.norms).conflicts
    }
    let norms = Set(conflicts.flatMap { [$0.stricter, $0.weaker] })
    return .init(
      verdict: nil, word: nil,
      text: norms.isEmpty
        ? "no paragraphs disagree about a duty" : "paragraphs disagree about a duty",
      paragraphs: version.labels(norms))
  }

  /// What a box says for certain, with what is assumed elsewhere.
  private func known(_ box: Circumstances) -> PartialSituation {
    var known = PartialSituation(count: joined.facts.count)
    for (fact, values) in box.limits where values.count == 1 { known[fact] = values.indices.first }
    for fact in 0..<joined.facts.count where box.limits[fact] == nil {
      known[fact] = joined.facts[fact].assumed
    }
    return known
  }

  private static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .silent: "the policy does not say"
    case .says(.may): "allowed"
    case .says(.advised): "advised"
    case .says(.advisedAgainst): "advised against"
    case .says(.must): "required"
    case .says(.mustNot): "forbidden"
    }
  }

  private static func condition(_ word: AnswerWord) -> String {
    switch word {
    case .askFirst: " after asking"
    case .yesWithConditions: " with conditions"
    default: ""
    }
  }
}
