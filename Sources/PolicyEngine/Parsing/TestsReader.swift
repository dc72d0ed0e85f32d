/// Reads `tests` blocks.
struct TestsReader {
  let facts: FactSet
  let norms: [String: Int]
  let complaints: Complaints

  /// The tests of one block.
  func read(_ node: YAMLNode, paragraph: String?) -> [PolicyTest] {
    node.items.compactMap { item in
      guard let ask = item["ask"], let expect = item["expect"] else {
        complaints.error(
          "tests.shape", "A test has “ask” and “expect”.",
          help: "Such as { ask: { do: connect }, expect: { answer: no } }.", at: item.position)
        return nil
      }
      return PolicyTest(
        ask: situation(ask), expectations: (expect.entries ?? []).flatMap(expectation),
        paragraph: paragraph, position: item.position)
    }
  }

  private func situation(_ node: YAMLNode) -> PartialSituation {
    var situation = PartialSituation(count: facts.count)
    for entry in node.entries ?? [] {
      guard let text = complaints.text(entry.value, for: entry.key) else { continue }
      do {
        let one = try PartialSituation(named: [entry.key: text], in: facts)
        for fact in one.known { situation[fact] = one[fact] }
      } catch {
        complaints.error("tests." + error.code, error.message, at: entry.position)
      }
    }
    return situation
  }

  private func expectation(_ entry: YAMLNode.Entry) -> [PolicyTest.Expectation] {
    if let modality = Modality(rawValue: entry.key) {
      return [.verdict(.says(modality), ids(entry.value))]
    }
    switch entry.key {
    case "silent": return [.verdict(.silent, [])]
    case "answer":
      let name = entry.value.text ?? ""
      if let word = AnswerWord(rawValue: name) { return [.answer(word)] }
      complaints.error(
        "tests.answer", "There is no answer “\(name)”.",
        help: Spelling.help(for: name, among: AnswerWord.allCases.map(\.rawValue)),
        at: entry.value.position)
      return []
    case "cites": return [.cites(complaints.texts(entry.value, for: "cites"))]
    case "also": return [.also(ids(entry.value))]
    case "duties": return entry.value.items.compactMap(duty)
    default:
      complaints.error(
        "tests.unknown-key", "A test cannot expect “\(entry.key)”.",
        help: Spelling.help(
          for: entry.key,
          among: Modality.allCases.map(\.rawValue)
            + ["silent", "answer", "cites", "also", "duties"]),
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
        help: Spelling.help(for: name, among: norms.keys.sorted()), at: item.position)
      return nil
    }
  }

  private func duty(_ node: YAMLNode) -> PolicyTest.Expectation? {
    guard let name = complaints.text(node, for: "duties") else { return nil }
    if let index = norms[name] { return .owesNorm(index) }
    if let act = facts[facts.act].valueIndex(name) { return .owesAct(act) }
    complaints.error(
      "tests.unknown-duty", "There is no norm or act “\(name)”.", at: node.position)
    return nil
  }
}
