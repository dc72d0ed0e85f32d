/// Runs the tests of a policy.
///
/// A fact that a test does not give keeps its assumed value; without one, the expectation must
/// hold whatever the fact is.
public struct PolicyTestRunner: Sendable {
  private let document: PolicyDocument
  private let completions: TestCompletions
  private let examiner: TestExaminer

  /// Prepares to run the tests of a policy.
  public init(_ document: PolicyDocument) {
    self.init(document, compiled: CompiledPolicy(document))
  }

  /// Prepares to run the tests of a policy that is compiled already.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    self.document = document
    completions = TestCompletions(document, compiled: compiled)
    examiner = TestExaminer(document, compiled: compiled)
  }

  /// Runs all tests of the document.
  public func run() -> PolicyTestReport {
    var coverage = TestCoverage(document)
    let results = document.tests.map { test in
      let situations = completions.situations(for: test)
      coverage.count(test, situations: situations, examiner)
      return result(of: test, in: situations)
    }
    return PolicyTestReport(results: results, coverage: coverage)
  }

  /// Runs one test.
  public func run(_ test: PolicyTest) -> PolicyTestResult {
    result(of: test, in: completions.situations(for: test))
  }

  private func result(of test: PolicyTest, in situations: [Situation]) -> PolicyTestResult {
    var failures: [PolicyTestResult.Failure] = []
    if situations.isEmpty {
      failures.append(
        .init(
          expected: "a question that can be tried in every case",
          got: "more than \(TestCompletions.limit) cases; give more facts", completion: [:],
          sentence: nil))
    }
    for expectation in test.expectations {
      // One case that fails is enough: the author mends the norm or gives the fact.
      guard
        let situation = situations.first(where: { !examiner.holds(expectation, in: $0) })
      else { continue }
      let culprits = completions.culprits(test, in: situation) {
        !examiner.holds(expectation, in: $0)
      }
      failures.append(
        .init(
          expected: examiner.expected(expectation),
          got: examiner.got(expectation, in: situation),
          completion: completions.named(culprits, in: situation),
          sentence: completions.sentence(culprits, in: situation)))
    }
    return PolicyTestResult(
      test: test, question: examiner.question(test.ask), caseCount: situations.count,
      failures: failures)
  }
}
