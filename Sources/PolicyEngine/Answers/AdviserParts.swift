/// What an `Adviser` works out once from a policy.
final class AdviserParts: Sendable {
  let document: PolicyDocument
  let compiled: CompiledPolicy
  let interview: Interview
  let recipients: Recipients
  /// For every norm the labels of its paragraphs.
  let labels: [[String]]
  /// For every act the facts that its norms look at.
  let relevant: [Set<Int>]
  /// Prepared when the first trace is asked for.
  let tracer: OnDemand<NormTracer>
  private let labelOrder: [String: Int]

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
    interview = Interview(compiled)
    recipients = Recipients(document.metadata)
    tracer = OnDemand { NormTracer(facts: document.facts, norms: document.norms) }
    let byId = Dictionary(
      document.paragraphs.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    labels = document.norms.map { norm in
      (byId[norm.paragraph].map { [$0] } ?? []) + norm.cites
    }
    relevant = compiled.tables.map { table in
      Set(table.ruling.facts + table.owed.facts + [document.facts.act])
    }
    labelOrder = Dictionary(
      document.paragraphs.enumerated().map { ($1.label, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The labels of norms in reading order, each once.
  func ordered(_ norms: [Int]) -> [String] {
    guard let first = norms.first else { return [] }
    if norms.count == 1, labels[first].count == 1 { return labels[first] }
    let all = Set(norms.flatMap { labels[$0] })
    return all.sorted { (labelOrder[$0] ?? .max, $0) < (labelOrder[$1] ?? .max, $1) }
  }
}
