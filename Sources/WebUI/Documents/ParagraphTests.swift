internal import PolicyEngine
internal import Views

/// The examples that a policy gives under a paragraph, with whether they hold.
struct ParagraphTests {
  let policy: PublishedPolicy

  /// The examples that stand under a paragraph.
  func tests(of paragraph: Paragraph) -> [ParagraphPage.Test] {
    let wording = ExpectationWording(policy.document, compiled: policy.adviser.compiled)
    let runner = PolicyTestRunner(policy.document, compiled: policy.adviser.compiled)
    return policy.document.tests.filter { $0.paragraph == paragraph.id }.map { test in
      let result = runner.run(test)
      return ParagraphPage.Test(
        question: result.question, expected: wording.text(test), passes: result.passed,
        address: Paths.answer(facts: choices(test)))
    }
  }

  private func choices(_ test: PolicyTest) -> [FactChoice] {
    test.ask.known.compactMap { fact in
      test.ask[fact].map {
        FactChoice(policy.document.facts[fact].name, policy.document.facts[fact].values[$0].name)
      }
    }
  }
}
