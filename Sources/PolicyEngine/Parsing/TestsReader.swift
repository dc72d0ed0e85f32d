/// Reads `tests` blocks.
struct TestsReader {
  let named: NamedFactSet
  let norms: [String: Int]
  let complaints: Complaints
  private let normNames: [String]

  init(_ named: NamedFactSet, norms: [Norm], complaints: Complaints) {
    self.named = named
    self.complaints = complaints
    normNames = norms.map(\.id)
    self.norms = Dictionary(
      normNames.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The tests of one block.
  func read(_ node: YAMLNode, paragraph: String?) -> [PolicyTest] {
    node.items.compactMap { item in
      complaints.refuseKeys(of: item, except: TestKey.names, "tests.key", "A test has no")
      guard let ask = item[TestKey.ask], let asked = ask.entries,
        let expect = item[TestKey.expect]?.entries, !expect.isEmpty
      else {
        complaints.error(
          "tests.shape", "A test has “ask” and “expect”.",
          help: "Such as { ask: { do: connect }, expect: { answer: no } }.", at: item.position)
        return nil
      }
      return PolicyTest(
        ask: situation(asked), expectations: expect.flatMap(expectation),
        paragraph: paragraph, position: item.position)
    }
  }

  private func situation(_ entries: [YAMLNode.Entry]) -> PartialSituation {
    var situation = PartialSituation(count: named.facts.count)
    for entry in entries {
      guard let text = complaints.text(entry.value, for: entry.key) else { continue }
      guard let fact = named.facts.index(of: entry.key) else {
        complaints.error(
          "tests.facts.unknown-fact", "The policy has no fact “\(entry.key)”.",
          help: Spelling.help(for: entry.key, among: named.facts.all.map(\.name)),
          at: entry.position)
        continue
      }
      situation[fact] = named.names[fact].values[text]
      if situation[fact] == nil {
        complaints.error(
          "tests.facts.unknown-value", "The fact “\(entry.key)” has no value “\(text)”.",
          help: Spelling.help(for: text, among: named.facts[fact].values.map(\.name)),
          at: entry.value.position)
      }
    }
    return situation
  }

  private func expectation(_ entry: YAMLNode.Entry) -> [PolicyTest.Expectation] {
    if let modality = Modality(rawValue: entry.key) {
      return [.verdict(.says(modality), ids(entry.value))]
    }
    switch ExpectationKey(rawValue: entry.key) {
    case .silent:
      if ["true", "yes"].contains(entry.value.text) { return [.verdict(.silent, [])] }
      complaints.error("tests.silent", "“silent” can only be true.", at: entry.value.position)
      return []
    case .answer:
      let name = entry.value.text ?? ""
      if let word = AnswerWord(rawValue: name) { return [.answer(word)] }
      complaints.error(
        "tests.answer", "There is no answer “\(name)”.",
        help: Spelling.help(for: name, among: AnswerWord.allCases.map(\.rawValue)),
        at: entry.value.position)
      return []
    case .cites: return [.cites(complaints.texts(entry.value, for: "cites"))]
    case .also: return [.also(ids(entry.value))]
    case .duties: return entry.value.items.compactMap(duty)
    case nil:
      complaints.error(
        "tests.unknown-key", "A test cannot expect “\(entry.key)”.",
        help: Spelling.help(for: entry.key, among: ExpectationKey.allNames),
        at: entry.position)
      return []
    }
  }

  private func ids(_ node: YAMLNode) -> [Int] {
    node.items.compactMap { item in
      guard let name = complaints.text(item, for: "norm") else { return nil }
      if let index = norms[name] { return index }
      complaints.error(
        "tests.unknown-norm", "There is no norm “\(name)”.",
        help: Spelling.help(for: name, among: normNames), at: item.position)
      return nil
    }
  }

  private func duty(_ node: YAMLNode) -> PolicyTest.Expectation? {
    guard let name = complaints.text(node, for: "duties") else { return nil }
    if let index = norms[name] { return .owesNorm(index) }
    if let act = named.names[named.facts.act].values[name] { return .owesAct(act) }
    complaints.error(
      "tests.unknown-duty", "There is no norm or act “\(name)”.", at: node.position)
    return nil
  }
}
