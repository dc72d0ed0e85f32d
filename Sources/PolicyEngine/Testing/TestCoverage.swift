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
  private let compiled: CompiledPolicy

  init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    self.compiled = compiled
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

  /// The most cases of a test that are followed; one that leaves much open tests little of it.
  private static let followed = 256

  /// Counts what a test reaches.
  mutating func count(_ test: PolicyTest, _ completions: TestCompletions) {
    var reached: Set<Int> = []
    for situation in completions.situations(for: test, .ruling).prefix(Self.followed) {
      let ruling = compiled.decide(situation).ruling
      note(ruling.cited, .cited, &reached)
      note(ruling.also, .also, &reached)
      noteSilent(in: situation, beside: ruling, &reached)
    }
    noteDuties(test, completions, &reached)
    var paragraphs = Set(reached.map { document.norms[$0].paragraph })
    if let own = test.paragraph { paragraphs.insert(own) }
    for paragraph in paragraphs { testsOfParagraph[paragraph, default: 0] += 1 }
  }

  /// Duties that are owed in every case, and those that the test expects.
  private mutating func noteDuties(
    _ test: PolicyTest, _ completions: TestCompletions, _ reached: inout Set<Int>
  ) {
    let expected = test.expectations.contains { $0.aspect == .duties }
    let situations = completions.situations(for: test, .duties)
    guard let first = situations.first, expected || situations.count <= Self.followed else {
      return
    }
    var duties = Set(compiled.decide(first).owed.duties)
    for situation in situations.dropFirst() where !duties.isEmpty {
      duties.formIntersection(compiled.decide(situation).owed.duties)
    }
    note(duties.sorted(), .owed, &reached)
  }

  private mutating func note(_ norms: [Int], _ way: Way, _ reached: inout Set<Int>) {
    for norm in norms {
      ways[norm].insert(way)
      reached.insert(norm)
    }
  }

  /// Norms that an exception or an override silences.
  private mutating func noteSilent(
    in situation: Situation, beside ruling: Ruling, _ reached: inout Set<Int>
  ) {
    let facts = document.facts
    let relations = compiled.tables[situation[facts.act]].relations
    for index in relations.rulingNorms + relations.dutyNorms {
      let norm = document.norms[index]
      guard norm.bearers?.contains(situation[facts.who]) ?? true, norm.scope.holds(in: situation)
      else { continue }
      let fired = norm.exceptions.indices.filter { norm.exceptions[$0].holds(in: situation) }
      for branch in fired { branches.insert(Branch(norm: index, branch: branch)) }
      let isAboutAct = norm.acts.contains(situation[facts.act])
      if fired.isEmpty, isAboutAct, !ruling.cited.contains(index), !ruling.also.contains(index) {
        note([index], .defeated, &reached)
      }
    }
  }
}
