import Composition
import PolicyEngine

/// Every question that the tests of the model policy ask, by each way of asking it.
struct ModelCorpus {
  let document: PolicyDocument

  init() throws { document = try PolicyFile.load(nil) }

  /// The questions as JSON objects, in the order of the tests.
  var questions: [String] {
    document.tests.map { test in
      var writer = JSONWriter()
      writer.object { writer in
        for fact in test.ask.known {
          guard let value = test.ask[fact] else { continue }
          writer.member(document.facts[fact].name, document.facts[fact].values[value].name)
        }
      }
      return writer.text
    }
  }

  /// What the library says.
  var answers: [GivenAnswer] {
    let adviser = Adviser(document)
    return document.tests.map { GivenAnswer(adviser.answer(to: $0.ask)) }
  }
}
