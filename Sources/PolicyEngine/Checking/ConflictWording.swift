/// What to say about two norms that disagree, and which override would settle it.
struct ConflictWording {
  let policy: CheckedPolicy

  /// The disagreement in a sentence, such as “Paragraph 28 forbids what paragraph 39 allows”.
  func sentence(_ strict: Int, _ weak: Int) -> String {
    let text =
      "\(policy.names.norm(strict)) \(verb(policy.norms[strict].modality)) what "
      + "\(policy.names.norm(weak)) \(verb(policy.norms[weak].modality))"
    let acts = policy.norms[strict].acts.intersection(policy.norms[weak].acts)
    // A longer list would hide the point; the cases below name the acts.
    let what = acts.count <= 2 ? ": " + policy.wording.acts(acts) : ""
    return text.sentenceStart + what + "."
  }

  private func verb(_ modality: Modality) -> String {
    switch modality {
    case .may: "allows"
    case .advised: "advises"
    case .advisedAgainst: "advises against"
    case .must: "requires"
    case .mustNot: "forbids"
    }
  }

  /// The override by which the narrower norm comes before the wider one, if one is narrower.
  func proposal(_ strict: Int, _ weak: Int, in occurrences: [Occurrence]) -> ProposedOverride? {
    func isInside(_ one: Int, _ other: Int) -> Bool {
      occurrences.allSatisfy {
        $0.cells.triggered(one).isSubset(of: $0.cells.triggered(other))
      }
    }
    let weakIsInside = isInside(weak, strict)
    let strictIsInside = isInside(strict, weak)
    // Norms with the same situations contradict each other: neither is an exception.
    guard weakIsInside != strictIsInside else { return nil }
    let (first, second) = weakIsInside ? (weak, strict) : (strict, weak)
    // One that also rules other acts would be defeated nowhere else, but adopting it blindly
    // would close a circle.
    guard !reaches(from: second, to: first) else { return nil }
    return ProposedOverride(norm: policy.norms[first].id, yields: policy.norms[second].id)
  }

  private func reaches(from start: Int, to end: Int) -> Bool {
    var waiting = [start]
    var seen: Set<Int> = [start]
    while let norm = waiting.popLast() {
      if norm == end { return true }
      for override in policy.norms[norm].overrides where seen.insert(override.norm).inserted {
        waiting.append(override.norm)
      }
    }
    return false
  }

  /// What to do about it.
  func help(_ conflict: Conflict, _ proposal: ProposedOverride?) -> String {
    let now =
      conflict.kind == .tension
      ? "Until then the stricter one is told first."
      : "Until then people are told no, and that the paragraphs disagree."
    guard let proposal else {
      return "Decide which one gives way, or say in one of them when it does not apply. " + now
    }
    return "If “\(proposal.norm)” is meant as an exception, write “\(proposal.line)” under it. "
      + "Otherwise change one of them. " + now
  }
}
