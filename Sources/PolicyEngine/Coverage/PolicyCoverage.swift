/// What carries each paragraph of a policy out: norms, gates, duties, screens, tests.
///
/// A paragraph that nothing carries out is one that everybody signs and nobody can use.
public struct PolicyCoverage: Sendable {
  /// A row a paragraph, in reading order.
  public var paragraphs: [Row]

  /// What carries one paragraph out.
  public struct Row: Hashable, Sendable {
    /// The paragraph's label.
    public var label: String
    /// Its kind where it lays down no norm; `norm` where it does; nil where nobody has said.
    public var kind: String?
    /// The ids of its norms.
    public var norms: [String]
    /// The program's gates that enforce them.
    public var gates: [String]
    /// The acts that they make a duty.
    public var duties: [String]
    /// How many tests of the policy reach it.
    public var tests: Int
  }

  /// Goes through a policy whose tests have been run.
  public init(_ document: PolicyDocument, tests: TestCoverage) {
    let norms = Dictionary(grouping: document.norms) { $0.paragraph }
    paragraphs = document.paragraphs.map { paragraph in
      let own = norms[paragraph.id] ?? []
      let duties = own.filter { $0.modality == .must }.reduce(ValueSet()) { $0.union($1.acts) }
      var gates: [String] = []
      for gate in own.compactMap(\.gate) where !gates.contains(gate) { gates.append(gate) }
      return Row(
        label: paragraph.label, kind: own.isEmpty ? paragraph.kind?.rawValue : "norm",
        norms: own.map(\.id), gates: gates,
        duties: duties.indices.map { document.facts.acts[$0].name },
        tests: tests.testsOfParagraph[paragraph.id] ?? 0)
    }
  }

  /// Writes the rows as `policy coverage --json` gives them.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("paragraphs", paragraphs) { writer, row in
        writer.member("label", row.label)
        writer.member("kind", row.kind)
        writer.member("norms", row.norms)
        writer.member("gates", row.gates)
        writer.member("duties", row.duties)
        writer.member("tests", row.tests)
      }
    }
  }
}
