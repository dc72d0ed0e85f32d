/// Which paragraphs of two versions are the same one.
///
/// The stable identifier decides. What has none in common is matched by wording, the most similar
/// pairs first: a school that imports its policy anew gets new identifiers.
struct ParagraphAlignment {
  /// The place in the newer version of each paragraph of the older one, if it is still there.
  let newOfOld: [Int?]
  /// The shared identifier of each paragraph of the older version, by its own: the newer
  /// version's where there is one.
  let shared: [String: String]

  /// The least share of words that paragraphs must have in common to be taken for the same one.
  private static let leastSimilarity = 0.6

  init(old: [Paragraph], new: [Paragraph]) {
    var newOfOld: [Int?] = old.map { paragraph in new.firstIndex { $0.id == paragraph.id } }
    let taken = Set(newOfOld.compactMap { $0 })
    let freeOld = old.indices.filter { newOfOld[$0] == nil }
    let freeNew = new.indices.filter { !taken.contains($0) }
    var pairs: [(similarity: Double, old: Int, new: Int)] = []
    let newWords = freeNew.map { WordPairs(new[$0].text) }
    for one in freeOld {
      let words = WordPairs(old[one].text)
      for (place, other) in freeNew.enumerated() {
        let similarity = words.similarity(to: newWords[place])
        if similarity >= Self.leastSimilarity { pairs.append((similarity, one, other)) }
      }
    }
    pairs.sort { ($1.similarity, $0.old, $0.new) < ($0.similarity, $1.old, $1.new) }
    var used: Set<Int> = []
    for pair in pairs where newOfOld[pair.old] == nil && used.insert(pair.new).inserted {
      newOfOld[pair.old] = pair.new
    }
    self.newOfOld = newOfOld
    var shared: [String: String] = [:]
    for (place, paragraph) in old.enumerated() {
      // An identifier that the newer version gives to another paragraph must not be mistaken.
      let gone = new.contains { $0.id == paragraph.id } ? paragraph.id : paragraph.id + " (gone)"
      shared[paragraph.id] = newOfOld[place].map { new[$0].id } ?? gone
    }
    self.shared = shared
  }
}

/// The words of a text and their neighbours, for telling how similar two texts are.
struct WordPairs {
  private let pairs: Set<String>

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var pairs = Set(words)
    for (one, other) in zip(words, words.dropFirst()) { pairs.insert(one + " " + other) }
    self.pairs = pairs
  }

  /// 1 for the same words in the same order, 0 for nothing in common.
  func similarity(to other: WordPairs) -> Double {
    let either = pairs.union(other.pairs).count
    return either == 0 ? 1 : Double(pairs.intersection(other.pairs).count) / Double(either)
  }
}
