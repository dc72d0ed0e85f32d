/// A test of a policy as JSON, as the author wrote it.
struct TestTree {
  private let document: PolicyDocument

  init(_ document: PolicyDocument) { self.document = document }

  /// The question and what is expected.
  func tree(_ test: PolicyTest) -> JSONTree {
    .members([
      "paragraph": .text(test.paragraph),
      "ask": .object(test.ask.known.compactMap { ask($0, test.ask) }),
      "expect": .object(expectations(test.expectations)),
    ])
  }

  private func ask(_ fact: Int, _ situation: PartialSituation) -> JSONTree.Member? {
    situation[fact].map { value in
      let fact = document.facts[fact]
      return .init(name: fact.name, value: .string(fact.values[value].name))
    }
  }

  private func expectations(_ all: [PolicyTest.Expectation]) -> [JSONTree.Member] {
    var members: [JSONTree.Member] = []
    var duties: [String] = []
    for expectation in all {
      switch expectation {
      case .verdict(.silent, _): members.append(.init(name: "silent", value: true))
      case .verdict(.says(let modality), let norms):
        members.append(.init(name: modality.rawValue, value: ids(norms)))
      case .answer(let word): members.append(.init(name: "answer", value: .string(word.rawValue)))
      case .cites(let labels): members.append(.init(name: "cites", value: .strings(labels)))
      case .also(let norms): members.append(.init(name: "also", value: ids(norms)))
      case .owesNorm(let norm): duties.append(document.norms[norm].id)
      case .owesAct(let act): duties.append(document.facts.acts[act].name)
      }
    }
    if !duties.isEmpty { members.append(.init(name: "duties", value: .strings(duties))) }
    return members
  }

  private func ids(_ norms: [Int]) -> JSONTree { .strings(norms.map { document.norms[$0].id }) }
}
