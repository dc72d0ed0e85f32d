/// Says what a test expects, in words.
public struct ExpectationWording: Sendable {
  private let examiner: TestExaminer

  /// Prepares to speak about a policy's tests.
  public init(_ document: PolicyDocument, compiled: CompiledPolicy) {
    examiner = TestExaminer(document, compiled: compiled)
  }

  /// All that a test expects: “the answer “no”; paragraph 28 cited”.
  public func text(_ test: PolicyTest) -> String {
    test.expectations.map(examiner.expected).joined(separator: "; ")
  }
}
