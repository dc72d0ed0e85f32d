import Foundation
import PolicyEngine

/// What all ways of asking must agree on: the word and the paragraphs.
struct GivenAnswer: Equatable {
  let word: String
  let cites: [String]
  let also: [String]

  init(_ answer: Answer) {
    word = answer.word.rawValue
    cites = answer.cites
    also = answer.also
  }

  /// Reads an answer as the command and the API write it; nil where it is none.
  init?(json: some Sequence<UInt8>) throws {
    guard let members = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let word = members["answer"] as? String, let cites = members["cites"] as? [String],
      let also = members["also"] as? [String]
    else { return nil }
    self.word = word
    self.cites = cites
    self.also = also
  }
}
