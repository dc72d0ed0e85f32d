/// Shows findings in a situation: in a sentence, and as a test.
struct WitnessWriter {
  let policy: CheckedPolicy

  /// A situation as a question, such as “a teacher wants to post a picture through a letter”.
  ///
  /// - Parameter facts: The facts to mention besides the person and the act.
  func sentence(_ situation: Situation, about facts: Set<Int>) -> String {
    var limits: [Int: ValueSet] = [:]
    for fact in facts.union([policy.facts.act, policy.facts.who]) {
      limits[fact] = ValueSet([situation[fact]])
    }
    return policy.wording.asking(Circumstances(limits: limits)).sentenceStart + "."
  }

  /// A test of what is said about the asked act, with no more facts than it takes.
  ///
  /// - Parameter shown: Facts to give in any case, as the finding is about them.
  func test(_ situation: Situation, giving shown: Set<Int> = []) -> String {
    let ruling = policy.reference.decide(situation).ruling
    let table = policy.compiled.tables[situation[policy.facts.act]].ruling
    let facts = deciding(situation, in: table) {
      $0.verdict == ruling.verdict && $0.cited == ruling.cited
    }.union(shown)
    guard let modality = ruling.verdict.modality else {
      return ask(situation, facts) + "\n  expect: { silent: true }"
    }
    let cited = ruling.cited.map { policy.norms[$0].id }.joined(separator: ", ")
    return ask(situation, facts) + "\n  expect: { \(modality.rawValue): [\(cited)] }"
  }

  /// A test of what is a duty besides; nil where nothing is, as when a ban forbids it.
  func dutyTest(_ situation: Situation) -> String? {
    let duties = policy.reference.decide(situation).owed.duties
    if duties.isEmpty { return nil }
    let table = policy.compiled.tables[situation[policy.facts.act]].owed
    let facts = deciding(situation, in: table) { Set(duties).isSubset(of: $0.duties) }
    let ids = duties.map { policy.norms[$0].id }.joined(separator: ", ")
    return ask(situation, facts) + "\n  expect: { duties: [\(ids)] }"
  }

  /// The facts of a table without which the outcome could be another one.
  private func deciding<Outcome>(
    _ situation: Situation, in table: DecisionTable<Outcome>, same: (Outcome) -> Bool
  ) -> Set<Int> {
    guard table.isListed else { return Set(policy.facts.all.indices) }
    let isSame = table.outcomes.map(same)
    var cells = [table.cellNumber(of: situation)]
    var kept: Set<Int> = []
    for (classes, stride) in zip(table.layout.classes, table.layout.strides) {
      let own = classes.classOfValue[situation[classes.fact]]
      let wider = cells.flatMap { cell in
        (0..<classes.count).map { cell + ($0 - own) * stride }
      }
      if wider.allSatisfy({ isSame[Int(table.outcomeOfCell[$0])] }) {
        cells = wider
      } else {
        kept.insert(classes.fact)
      }
    }
    return kept
  }

  private func ask(_ situation: Situation, _ facts: Set<Int>) -> String {
    let mentioned = policy.facts.all.indices.filter { fact in
      fact == policy.facts.act
        || facts.contains(fact) && policy.facts[fact].assumed != situation[fact]
    }
    let pairs = mentioned.map { fact in
      let declared = policy.facts[fact]
      return "\(declared.name): \(Self.scalar(declared.values[situation[fact]].name))"
    }
    return "- ask: { \(pairs.joined(separator: ", ")) }"
  }

  /// A name as a YAML scalar, quoted where it could be read as something else.
  private static func scalar(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
    return isPlain && !name.hasPrefix("-")
      ? name : "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
