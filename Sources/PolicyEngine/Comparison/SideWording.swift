extension ChangeWording {
  /// What one version says in a box.
  ///
  /// - Parameter sets: Active norms, set by set; all amount to the same in what has changed.
  func side(
    _ sets: [[Int]], of change: BoxedChange, in version: PolicyVersion, _ wording: Wording,
    _ names: ParagraphNames, _ box: Circumstances
  ) -> AnswerChange.Side {
    if !change.isDuty { return rulingSide(sets, in: version, wording, names, box, change.kind) }
    return change.kind == .duties
      ? dutySide(sets.flatMap { $0 }, in: version, wording) : conflictSide(sets, in: version, names)
  }

  private func rulingSide(
    _ sets: [[Int]], in version: PolicyVersion, _ wording: Wording, _ names: ParagraphNames,
    _ box: Circumstances, _ kind: AnswerChange.Kind
  ) -> AnswerChange.Side {
    let rulings = sets.map { Ruling(active: $0, norms: version.norms) }
    let ruling = rulings.first ?? .silent
    let open = OpenProvisions(facts: joined.facts, norms: version.norms)
      .open(ruling, in: known(box)).map(\.provision)
    let word = AnswerWordRule(norms: version.norms).word(ruling: ruling, duties: [], open: open)
    var text = Self.word(ruling.verdict)
    if kind == .conditions {
      let details =
        wording.provisions(open) + ruling.cited.flatMap { wording.duty(version.norms[$0]) }
      text += details.isEmpty ? ", with no condition" : ": " + EnglishList.and(details)
    } else if kind == .citations {
      let also = version.labels(Set(rulings.flatMap(\.also)))
      if !also.isEmpty { text += ", with \(names.paragraphs(also)) besides" }
    } else if let condition = Self.condition(word) {
      text += condition
    }
    return .init(
      verdict: ruling.verdict, word: word, text: text,
      paragraphs: version.labels(Set(rulings.flatMap(\.cited))))
  }

  private func dutySide(
    _ norms: [Int], in version: PolicyVersion, _ wording: Wording
  ) -> AnswerChange.Side {
    let texts = norms.map { norm in
      ([wording.acts(version.norms[norm].acts)] + wording.duty(version.norms[norm]))
        .joined(separator: ", ")
    }
    return .init(
      verdict: nil, word: nil, text: texts.isEmpty ? "" : "they must " + EnglishList.and(texts),
      paragraphs: version.labels(norms))
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

  private static func condition(_ word: AnswerWord) -> String? {
    switch word {
    case .askFirst: " after asking"
    case .yesWithConditions: " with conditions"
    default: nil
    }
  }
}
