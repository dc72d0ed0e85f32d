/// Sees through typing errors, towards words that the policy uses and never towards others.
///
/// A word that the policy or everyday English knows is left alone: turning one real word into
/// another changes what was asked.
struct Speller: Sendable {
  private let known: Set<String>
  private let knownStems: Set<String>
  private let byFirst: [UInt8: [Candidate]]

  private struct Candidate: Sendable {
    var word: String
    var stem: String
    var bytes: [UInt8]
  }

  /// Prepares to mend towards the words of a policy.
  init(knowing words: Set<String>) {
    known = words
    knownStems = Set(words.map(Stemmer.stem))
    var found: [UInt8: [Candidate]] = [:]
    for word in words.sorted() where word.utf8.count >= 4 {
      for form in Set([word, Stemmer.stem(word)]) where form.utf8.count >= 4 {
        let bytes = Array(form.utf8)
        found[bytes[0], default: []].append(
          Candidate(word: word, stem: Stemmer.stem(word), bytes: bytes))
      }
    }
    byFirst = found
  }

  /// Gives mistyped words the stems of the words that were meant.
  func mend(_ tokens: inout [QuestionToken]) -> [Understanding.Mended] {
    var mended: [Understanding.Mended] = []
    for place in tokens.indices {
      let token = tokens[place]
      guard token.number == nil, let meant = correction(of: token) else { continue }
      tokens[place].stem = meant.stem
      tokens[place].text = meant.word
      mended.append(.init(place: token.range, word: meant.word))
    }
    return mended
  }

  private func correction(of token: QuestionToken) -> Candidate? {
    guard token.text.utf8.count >= 4, !known.contains(token.text), !knownStems.contains(token.stem),
      !CommonWords.contains(token.text, stem: token.stem)
    else { return nil }
    var best: (distance: Int, candidate: Candidate)?
    for form in Set([token.text, token.stem]).sorted() where form.utf8.count >= 4 {
      let bytes = Array(form.utf8)
      let limit = bytes.count >= 8 ? 2 : 1
      // A wrong first letter is rare, but swapping the first two is not.
      for first in Set([bytes[0], bytes[1]]) {
        for candidate in byFirst[first] ?? [] {
          guard first == bytes[0] || candidate.bytes[1] == bytes[0],
            let distance = EditDistance.damerau(bytes, candidate.bytes, limit: limit),
            best.map({ distance < $0.distance }) ?? true
          else { continue }
          best = (distance, candidate)
        }
      }
    }
    return best?.candidate
  }
}
