/// One kind of question that the checker asks of a policy.
protocol CheckRule: Sendable {
  /// What it finds, in a stable order.
  func findings(in policy: CheckedPolicy) -> [PolicyFinding]
}

/// Cells in which something was found.
struct Occurrence {
  /// The table that they are cells of.
  var cells: NormCells
  /// Which of its cells.
  var set: CellSet
  /// The acts that the table is about.
  var acts: [Int]
}

extension CheckedPolicy {
  /// The tables of what is said about acts, with their acts.
  var rulingTables: [Occurrence] {
    rulings.enumerated().compactMap { act, cells in
      cells.map { Occurrence(cells: $0, set: $0.none, acts: [act]) }
    }
  }

  /// The finding with its situations: in words, and with one that the reference evaluator replays.
  ///
  /// - Parameters:
  ///   - occurrences: Where it was found.
  ///   - beyond: Cells of the first table in which it holds as well and is not worth telling:
  ///     a fact that makes no difference there is not mentioned.
  ///   - replay: Whether a decision shows what was found.
  /// - Returns: Nil when the replay does not show it: nobody is told of a ghost.
  func show(
    _ finding: PolicyFinding, in occurrences: [Occurrence], beyond: CellSet? = nil,
    replay: (Decision) -> Bool
  ) -> PolicyFinding? {
    guard let first = occurrences.first, let witness = first.cells.plainest(of: first.set),
      replay(reference.decide(witness))
    else { return nil }
    var finding = finding
    finding.circumstances = circumstances(of: occurrences, beyond)
    finding.cases = finding.circumstances.map { box in
      box.limits[facts.act] == nil ? wording.circumstances(box) : wording.asker(box)
    }
    finding.witness = witness
    finding.witnessSentence = WitnessWriter(policy: self)
      .sentence(witness, about: finding.limitedFacts)
    return finding
  }

  /// As few boxes as possible; acts with the same boxes share them.
  private func circumstances(
    of occurrences: [Occurrence], _ beyond: CellSet?
  ) -> [Circumstances] {
    var actsOfBox: [Circumstances: ValueSet] = [:]
    var order: [Circumstances] = []
    for occurrence in occurrences {
      for box in CellBoxes(occurrence.cells.layout).boxes(of: occurrence.set, beyond: beyond) {
        if actsOfBox[box] == nil { order.append(box) }
        for act in occurrence.acts { actsOfBox[box, default: ValueSet()].insert(act) }
      }
    }
    return order.map { box in
      // What holds for most acts is not about the act.
      guard let acts = actsOfBox[box], acts.count * 2 <= facts.acts.count || acts.count <= 3 else {
        return box
      }
      var limits = box.limits
      limits[facts.act] = acts
      return Circumstances(limits: limits)
    }
  }

  /// Names norms and their paragraphs in a finding.
  func about(_ norms: [Int], _ finding: PolicyFinding) -> PolicyFinding {
    var finding = finding
    finding.norms = norms.map { self.norms[$0].id }
    finding.paragraphs = names.labels(ofNorms: norms)
    finding.position = norms.first.map { self.norms[$0].position }
    return finding
  }
}
