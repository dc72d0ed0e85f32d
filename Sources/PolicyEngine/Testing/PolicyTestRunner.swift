/// Runs the tests of a policy.
///
/// A fact that a test does not give keeps its assumed value; without one, the expectation must
/// hold whatever the fact is.
public struct PolicyTestRunner: Sendable {
  private let document: PolicyDocument
  private let compiled: CompiledPolicy
  private let completions: TestCompletions
  private let examiner: TestExaminer

  /// Prepares to run the tests of a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to run the tests of a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.init(
      document, compiled: compiled, duties: DutyNorms.all(document.norms, facts: document.facts))
  }

  init(_ document: PolicyDocument, compiled: CompiledPolicy, duties: [DutyNorms]) {
    self.document = document
    self.compiled = compiled
    completions = TestCompletions(document, compiled: compiled, duties: duties)
    examiner = TestExaminer(document, compiled: compiled)
  }

  /// Runs all tests of the document.
  public func run() -> PolicyTestReport {
    PolicyTestReport(results: document.tests.map(run), coverage: coverage())
  }

  /// What the tests reach, whether or not they pass.
  public func coverage() -> TestCoverage {
    var coverage = TestCoverage(document, compiled: compiled)
    for test in document.tests { coverage.count(test, completions) }
    return coverage
  }

  /// Runs one test.
  public func run(_ test: PolicyTest) -> PolicyTestResult {
    var cases: [TestAspect: [Situation]] = [:]
    func situations(_ aspect: TestAspect) -> [Situation] {
      if let known = cases[aspect] { return known }
      let found = completions.situations(for: test, aspect)
      cases[aspect] = found
      return found
    }
    let failures = test.expectations.compactMap { expectation -> PolicyTestResult.Failure? in
      var tried = situations(expectation.aspect)
      if expectation.aspect == .answer, tried.contains(where: examiner.isSilent) {
        tried = situations(.answerOfSilence)
      }
      return failure(of: expectation, in: tried, test)
    }
    return PolicyTestResult(
      test: test, question: examiner.question(test.ask),
      caseCount: cases.values.map(\.count).max() ?? 0, failures: failures)
  }

  private func failure(
    of expectation: PolicyTest.Expectation, in situations: [Situation], _ test: PolicyTest
  ) -> PolicyTestResult.Failure? {
    if situations.isEmpty {
      return .init(
        expected: examiner.expected(expectation),
        got: "more than \(TestCompletions.limit) cases; give more facts", completion: [:],
        sentence: nil)
    }
    // One case that fails is enough: the author mends the norm or gives the fact.
    guard let situation = situations.first(where: { !examiner.holds(expectation, in: $0) }) else {
      return nil
    }
    let culprits = completions.culprits(test, in: situation) {
      !examiner.holds(expectation, in: $0)
    }
    return .init(
      expected: examiner.expected(expectation), got: examiner.got(expectation, in: situation),
      completion: completions.named(culprits, in: situation),
      sentence: completions.sentence(culprits, in: situation))
  }
}
