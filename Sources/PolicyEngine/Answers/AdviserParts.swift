/// What an `Adviser` works out once from a policy.
final class AdviserParts: Sendable {
  let document: PolicyDocument
  let compiled: CompiledPolicy
  let interview: Interview
  let recipients: Recipients
  /// The facts whose values name roles: they decide who may receive a report.
  let factsNamingRoles: Set<Int>
  /// For every norm the labels of its paragraphs.
  let labels: [[String]]
  /// For every act the facts that its norms look at.
  let relevant: [Set<Int>]
  /// Prepared when the first trace is asked for.
  let tracer: OnDemand<NormTracer>
  /// What the ruling of an act leaves open.
  let provisions: OpenProvisions
  /// The word that an answer begins with.
  let words: AnswerWordRule
  /// For every norm its time limit in words.
  let within: [String?]
  /// The labels in reading order, each once.
  private let labelsInOrder: [String]
  /// For every norm the places of its labels there.
  private let places: [[Int]]

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
    interview = Interview(compiled)
    recipients = Recipients(document.metadata)
    let roles = Set(document.metadata.roles.map(\.name))
    factsNamingRoles = Set(
      document.facts.all.indices.filter { fact in
        fact != document.facts.act
          && document.facts[fact].values.contains { roles.contains($0.name) }
      })
    tracer = OnDemand { NormTracer(facts: document.facts, norms: document.norms) }
    let byId = Dictionary(
      document.paragraphs.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    labels = document.norms.map { norm in
      (byId[norm.paragraph].map { [$0] } ?? []) + norm.cites
    }
    relevant = compiled.tables.map { table in
      Set(table.ruling.facts + table.owed.facts + [document.facts.act])
    }
    provisions = OpenProvisions(facts: document.facts, norms: document.norms)
    words = AnswerWordRule(norms: document.norms)
    within = document.norms.map { $0.within?.words }
    let order = Dictionary(
      document.paragraphs.enumerated().map { ($1.label, $0) },
      uniquingKeysWith: { first, _ in first })
    let inOrder = Set(labels.joined()).sorted {
      (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1)
    }
    let place = Dictionary(uniqueKeysWithValues: inOrder.enumerated().map { ($1, $0) })
    labelsInOrder = inOrder
    places = labels.map { $0.compactMap { place[$0] } }
  }

  /// The labels of norms in reading order, each once.
  func ordered(_ norms: [Int]) -> [String] {
    guard let first = norms.first else { return [] }
    if norms.count == 1, labels[first].count == 1 { return labels[first] }
    var all: [Int] = []
    for norm in norms {
      for place in places[norm] where !all.contains(place) { all.append(place) }
    }
    all.sort()
    return all.map { labelsInOrder[$0] }
  }
}
