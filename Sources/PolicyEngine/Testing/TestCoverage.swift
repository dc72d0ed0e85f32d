/// What the tests of a policy reach.
public struct TestCoverage: Sendable {
  /// The ways in which a test can reach a norm.
  public enum Way: String, Sendable, CaseIterable, Codable {
    case cited, also, owed, defeated
  }

  /// An `unless` case of a norm.
  public struct Branch: Hashable, Sendable {
    /// The index of the norm.
    public var norm: Int
    /// Which of its cases, from 0.
    public var branch: Int
  }

  /// The ways in which each norm was reached, by the norm's index.
  public private(set) var ways: [Set<Way>]
  /// The exception branches that were reached.
  public private(set) var branches: Set<Branch> = []
  /// How many tests reach a paragraph or stand under it, by the paragraph's identifier.
  public private(set) var testsOfParagraph: [String: Int] = [:]

  private let document: PolicyDocument

  init(_ document: PolicyDocument) {
    self.document = document
    ways = Array(repeating: [], count: document.norms.count)
  }

  /// The norms that no test reaches.
  public var untestedNorms: [Int] { ways.indices.filter { ways[$0].isEmpty } }

  /// The exception branches that no test reaches.
  public var untestedBranches: [Branch] {
    document.norms.indices.flatMap { norm in
      document.norms[norm].exceptions.indices.map { Branch(norm: norm, branch: $0) }
    }.filter { !branches.contains($0) }
  }

  /// Counts what a test reaches in its situations.
  mutating func count(_ test: PolicyTest, situations: [Situation], _ examiner: TestExaminer) {
    var reached: Set<Int> = []
    // A test that leaves much open would otherwise be followed into every corner.
    for situation in situations.prefix(1_000) {
      let decision = examiner.decide(situation)
      note(decision.ruling.cited, .cited, &reached)
      note(decision.ruling.also, .also, &reached)
      note(decision.owed.duties, .owed, &reached)
      noteSilent(in: situation, beside: decision, &reached)
    }
    var paragraphs = Set(reached.map { document.norms[$0].paragraph })
    if let own = test.paragraph { paragraphs.insert(own) }
    for paragraph in paragraphs { testsOfParagraph[paragraph, default: 0] += 1 }
  }

  private mutating func note(_ norms: [Int], _ way: Way, _ reached: inout Set<Int>) {
    for norm in norms {
      ways[norm].insert(way)
      reached.insert(norm)
    }
  }

  /// Norms about the asked act that an exception or an override silences.
  private mutating func noteSilent(
    in situation: Situation, beside decision: Decision, _ reached: inout Set<Int>
  ) {
    let facts = document.facts
    let speaking = Set(decision.ruling.cited + decision.ruling.also + decision.owed.duties)
    for (index, norm) in document.norms.enumerated() where !speaking.contains(index) {
      let isAboutAct = norm.acts.contains(situation[facts.act])
      guard isAboutAct || norm.canBeOwed && norm.isTriggered(by: situation[facts.act]),
        norm.bearers?.contains(situation[facts.who]) ?? true, norm.scope.holds(in: situation)
      else { continue }
      let fired = norm.exceptions.indices.filter { norm.exceptions[$0].holds(in: situation) }
      for branch in fired { branches.insert(Branch(norm: index, branch: branch)) }
      if fired.isEmpty { note([index], .defeated, &reached) }
    }
  }
}

extension Norm {
  /// Whether asking about an act can make it a duty.
  fileprivate func isTriggered(by act: Int) -> Bool { dutyTriggers?.contains(act) ?? true }
}
