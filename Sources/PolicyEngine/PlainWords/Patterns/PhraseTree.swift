/// All phrases of a policy's words in one tree, so that a question is walked once.
struct PhraseTree: Sendable {
  private var next: [Step: Int] = [:]
  private var ends: [[Int]] = [[]]

  private struct Step: Hashable {
    var node: Int
    var word: String
  }

  /// Adds a phrase of stems that means the atom.
  mutating func add(_ stems: [String], atom: Int) {
    guard !stems.isEmpty else { return }
    var node = 0
    for stem in stems {
      let step = Step(node: node, word: stem)
      if let found = next[step] {
        node = found
      } else {
        ends.append([])
        node = ends.count - 1
        next[step] = node
      }
    }
    if !ends[node].contains(atom) { ends[node].append(atom) }
  }

  /// Calls `found` with every atom whose phrase begins at the given word, and the phrase's end.
  ///
  /// Articles and the like may stand between the words of a phrase, at most two in a row.
  func match(
    _ tokens: [QuestionToken], from start: Int, found: (_ atom: Int, _ range: Range<Int>) -> Void
  ) {
    walk(tokens, node: 0, place: start, start: start, skipped: 0, found: found)
  }

  private func walk(
    _ tokens: [QuestionToken], node: Int, place: Int, start: Int, skipped: Int,
    found: (_ atom: Int, _ range: Range<Int>) -> Void
  ) {
    guard place < tokens.count else { return }
    if let child = next[Step(node: node, word: tokens[place].stem)] {
      for atom in ends[child] { found(atom, start..<place + 1) }
      walk(tokens, node: child, place: place + 1, start: start, skipped: 0, found: found)
    }
    if node != 0, skipped < 2, tokens[place].isGlue, !tokens[place].startsSentence {
      walk(tokens, node: node, place: place + 1, start: start, skipped: skipped + 1, found: found)
    }
  }
}
