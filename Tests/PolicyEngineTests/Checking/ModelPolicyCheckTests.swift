import Foundation
import PolicyEngine
import TestSupport
import Testing

/// The model policy, checked with what the school settled and as its text alone has it.
@Suite struct ModelPolicyCheckTests {
  // Read and checked once for all tests: without optimisation one check takes seconds.
  private static let model = Result {
    let document = try PolicyParser().parse(
      Data(contentsOf: URL(filePath: Repository.path("Policies/social-media.policy.md"))))
    return (
      document: document, settled: PolicyChecker(document).check(),
      written: PolicyChecker(document.asWritten()).check()
    )
  }

  private let document: PolicyDocument
  private let settled: PolicyCheck
  private let written: PolicyCheck

  init() throws {
    (document, settled, written) = try Self.model.get()
  }

  @Test func `the model policy may be published`() {
    #expect(!settled.blocksPublication)
    #expect(settled.unchecked.isEmpty)
  }

  @Test func `every finding about situations has a witness and a case in words`() {
    for finding in written.findings
    where !finding.circumstances.isEmpty {
      #expect(finding.witness != nil, "\(finding.sentence)")
      #expect(finding.cases.allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: [
    ("46", "39"), ("46", "47"), ("58", "68"), ("67", "68"), ("43", "42"), ("46", "44"),
    ("46", "45"),
  ])
  func `paragraphs that disagree as written are found`(_ one: String, _ other: String) {
    let conflicts = written.findings(.hardConflict) + written.findings(.undeclaredException)
    #expect(
      conflicts.contains { Set($0.paragraphs) == [one, other] }, "\(one) against \(other)")
  }

  @Test func `two recipients and two urgencies of the same report are found as written`() {
    let found = written.findings(.dutiesDisagree)
    #expect(found.contains { $0.paragraphs == ["19", "37"] })
  }

  @Test func `nobody receives a report about the head as written`() throws {
    let found = written.findings(.recipientMayBeSubject)
    let head = try #require(found.first { $0.subjects == ["headteacher"] })
    #expect(Set(head.paragraphs).isSuperset(of: ["16", "19", "37", "57"]))
  }

  @Test func `urgent words without a number are found as written`() {
    let found = written.findings(.deadlineWithoutNumber)
    #expect(found.contains { $0.sentence.contains("“promptly”") })
    #expect(found.contains { $0.sentence.contains("“as soon as noticed”") })
    #expect(!found.contains { $0.paragraphs == ["51"] && $0.sentence.contains("monthly") })
  }

  @Test func `tests that findings propose hold`() throws {
    let findings = settled.findings.compactMap(\.test)
    let source = document.source + "\n\n```tests\n" + findings.joined(separator: "\n") + "\n```\n"
    let failed = PolicyTestRunner(try PolicyParser().parse(source)).run().failed
    #expect(failed.map(\.question).isEmpty)
  }
}
