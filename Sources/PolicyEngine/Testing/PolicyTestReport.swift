/// What became of the tests of a policy.
public struct PolicyTestReport: Sendable {
  /// A result a test, in reading order.
  public var results: [PolicyTestResult]
  /// What the tests reach.
  public var coverage: TestCoverage

  /// Whether every test passed.
  public var passed: Bool { results.allSatisfy(\.passed) }

  /// The tests that failed.
  public var failed: [PolicyTestResult] { results.filter { !$0.passed } }
}

/// What became of one test.
public struct PolicyTestResult: Sendable {
  /// The test.
  public var test: PolicyTest
  /// Its question in words.
  public var question: String
  /// In how many cases it was tried: more than one where facts are left open.
  public var caseCount: Int
  /// What did not hold; empty if it passed.
  public var failures: [Failure]

  /// Whether all that it expects holds in every case.
  public var passed: Bool { failures.isEmpty }

  /// One expectation that does not hold.
  public struct Failure: Hashable, Sendable {
    /// What was expected, in words.
    public var expected: String
    /// What the policy says, in words.
    public var got: String
    /// The facts that the test left open and the values with which it fails, by name.
    public var completion: [String: String]
    /// The same in words; nil if the test left nothing open.
    public var sentence: String?
  }
}
