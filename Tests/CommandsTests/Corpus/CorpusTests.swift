import Composition
import HTTPTypes
import PolicyEngine
import TestSupport
import Testing

/// The tests of the model policy as questions: however they are asked, the answer is the same.
@Suite struct CorpusTests {
  private let corpus = Result { try ModelCorpus() }

  @Test func `the model policy asks more than a hundred questions of itself`() throws {
    #expect(try corpus.get().questions.count > 100)
  }

  @Test func `the adviser begins with the word that a test expects, and cites its paragraphs`()
    throws
  {
    let corpus = try corpus.get()
    for (test, answer) in zip(corpus.document.tests, corpus.answers) {
      for expectation in test.expectations {
        switch expectation {
        case .answer(let word): #expect(answer.word == word.rawValue, "\(test.position)")
        case .cites(let labels):
          #expect(Set(labels).isSubset(of: answer.cites), "\(test.position)")
        default: break
        }
      }
    }
  }

  @Test func `a batch of all questions gives the answers of the library, line by line`() throws {
    let corpus = try corpus.get()
    let input = corpus.questions.joined(separator: "\n")
    let run = try Program.run(["decide", "--batch"], input: input, in: TemporaryFolder())
    #expect(run.status == 0, "\(run.errors)")
    let given = try run.output.split(separator: "\n").map { try GivenAnswer(json: $0.utf8) }
    try compare(given, with: corpus)
  }

  @Test func `the API gives the answers of the library`() async throws {
    let corpus = try corpus.get()
    let site = PolicySite(corpus.document, school: "Larkfield Primary School", origin: nil)
    let client = try await SiteClient(site.application())
    var given: [GivenAnswer?] = []
    for question in corpus.questions {
      let reply = try await client.send(.post, "/api/v1/decide", body: Array(question.utf8))
      given.append(try GivenAnswer(json: reply.bytes))
    }
    try compare(given, with: corpus)
  }

  private func compare(_ given: [GivenAnswer?], with corpus: ModelCorpus) throws {
    try #require(given.count == corpus.questions.count)
    for ((given, expected), question) in zip(zip(given, corpus.answers), corpus.questions) {
      #expect(given == expected, "\(question)")
    }
  }
}
