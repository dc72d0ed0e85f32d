/// A norm as JSON, with names in place of indices.
///
/// The shape is made for checkers as well: `Tests/CrossCheck/conflicts.py` gives it to a solver.
struct NormTree {
  private let document: PolicyDocument
  private let readBack: ReadBack

  init(_ document: PolicyDocument) {
    self.document = document
    readBack = ReadBack(document)
  }

  private var facts: FactSet { document.facts }

  /// The norm at an index.
  func tree(_ index: Int) -> JSONTree {
    let norm = document.norms[index]
    return .members([
      "id": .string(norm.id),
      "paragraph": .string(norm.paragraph),
      "cites": .list(norm.cites.map { .string($0) }),
      "modality": .string(norm.modality.rawValue),
      "acts": facts[facts.act].names(norm.acts),
      "who": norm.bearers.map { facts[facts.who].names($0) },
      "when": condition(norm.scope),
      "triggers": norm.dutyTriggers.map { facts[facts.act].names($0) },
      "unless": .array(norm.exceptions.map(condition)),
      "overrides": .strings(norm.overrides.map { document.norms[$0.norm].id }),
      "override-reasons": reasons(norm),
      "provided": .list(
        norm.provisions.map { ["kind": .string($0.kind), "name": .string($0.name)] }),
      "report-to": .list(norm.reportTo.map { .string($0) }),
      "within": norm.within.map(deadline),
      "every": norm.every.map(deadline),
      "record": .text(norm.record),
      "gate": .text(norm.gate),
      "reading": norm.needsJudgement ? "judgement" : "firm",
      "note": .text(norm.note),
      "read-back": .string(readBack.sentence(forNorm: index)),
    ])
  }

  /// A condition: a test of a fact, or `all`, `any` or `not` of conditions.
  func condition(_ condition: Condition) -> JSONTree {
    switch condition {
    case .test(let fact, let values):
      ["fact": .string(facts[fact].name), "values": facts[fact].names(values)]
    case .all(let parts): ["all": .array(parts.map(self.condition))]
    case .any(let parts): ["any": .array(parts.map(self.condition))]
    case .not(let part): ["not": self.condition(part)]
    }
  }

  private func reasons(_ norm: Norm) -> JSONTree? {
    let reasons = norm.overrides.compactMap { override in
      override.because.map {
        JSONTree.Member(name: document.norms[override.norm].id, value: .string($0))
      }
    }
    return reasons.isEmpty ? nil : .object(reasons)
  }

  private func deadline(_ deadline: Deadline) -> JSONTree {
    .members([
      "text": .string(deadline.text),
      "set": deadline.set.map {
        ["count": .number($0.count), "unit": .string($0.unit.rawValue)]
      },
      "agreed-by": .text(deadline.agreedBy),
    ])
  }
}
