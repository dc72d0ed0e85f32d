import PolicyEngine

/// A policy's norms as other engines and solvers take them, with what the tables say of them.
///
/// `Tests/CrossCheck/conflicts.py` describes the shape.
struct NormsExport: Encodable {
  var facts: [Fact]
  var norms: [Norm]
  var engine: Engine

  struct Fact: Encodable {
    var name: String
    var values: [String]
  }

  struct Norm: Encodable {
    var id: String
    var modality: String
    var acts: [String]
    var who: [String]?
    var when: Expression
    var triggers: [String]?
    var unless: [Expression]
    var overrides: [String]
  }

  /// What the tables say.
  struct Engine: Encodable {
    var conflicts: [String: [[String]]] = [:]
    var owed: [String: [[String]]] = [:]
    var verdicts: [String: [String]] = [:]
  }

  /// Lists the norms of a document and compiles it.
  init(_ document: PolicyDocument) {
    self.init(facts: document.facts, norms: document.norms)
  }

  /// Lists norms and compiles them.
  init(facts: FactSet, norms: [PolicyEngine.Norm]) {
    func acts(_ set: ValueSet) -> [String] { set.indices.map { facts.acts[$0].name } }
    self.facts = facts.all.map { Fact(name: $0.name, values: $0.values.map(\.name)) }
    self.norms = norms.map { norm in
      Norm(
        id: norm.id, modality: norm.modality.rawValue, acts: acts(norm.acts),
        who: norm.bearers.map { $0.indices.map { facts[facts.who].values[$0].name } },
        when: Expression(norm.scope, facts: facts), triggers: norm.dutyTriggers.map(acts),
        unless: norm.exceptions.map { Expression($0, facts: facts) },
        overrides: norm.overrides.map { norms[$0.norm].id })
    }
    engine = Engine()
    for table in CompiledPolicy(facts: facts, norms: norms).tables {
      let act = facts.acts[table.act].name
      func pairs(_ conflicts: [Conflict]) -> [[String]] {
        Set(conflicts).sorted().map { conflict in
          [conflict.stricter, conflict.weaker].map { norms[$0].id }
        }
      }
      engine.conflicts[act] = pairs(table.ruling.outcomes.flatMap(\.conflicts))
      engine.owed[act] = pairs(table.owed.outcomes.flatMap(\.conflicts))
      engine.verdicts[act] = Set(table.ruling.outcomes.map(\.verdict)).sorted().map(\.name)
    }
  }
}

/// A condition by names.
indirect enum Expression: Encodable {
  case test(fact: String, values: [String])
  case all([Expression])
  case any([Expression])
  case not(Expression)

  private enum CodingKeys: CodingKey { case fact, values, all, any, not }

  init(_ condition: Condition, facts: FactSet) {
    switch condition {
    case _ where condition.isTrivial: self = .all([])
    case .test(let fact, let values):
      self = .test(
        fact: facts[fact].name, values: values.indices.map { facts[fact].values[$0].name })
    case .all(let parts): self = .all(parts.map { Expression($0, facts: facts) })
    case .any(let parts): self = .any(parts.map { Expression($0, facts: facts) })
    case .not(let part): self = .not(Expression(part, facts: facts))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .test(let fact, let values):
      try container.encode(fact, forKey: .fact)
      try container.encode(values, forKey: .values)
    case .all(let parts): try container.encode(parts, forKey: .all)
    case .any(let parts): try container.encode(parts, forKey: .any)
    case .not(let part): try container.encode(part, forKey: .not)
    }
  }
}
