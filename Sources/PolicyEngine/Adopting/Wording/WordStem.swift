/// Brings the forms of a word together, lightly: plural, past, adverb.
enum WordStem {
  private static let endings = [
    "ingly", "ations", "ation", "ities", "ments", "ment", "ness", "ings", "ing", "ies", "ied",
    "edly", "ed", "ely", "ly", "ers", "er", "es", "s", "ity", "al", "ive", "e", "y",
  ]

  /// Words that every paragraph may hold, whatever its subject.
  private static let common: Set<String> = Set(
    """
    a an the of to in on by for and or as is are be been being was were it its this that these \
    those with from at not no any all their they them he she his her our we us you your who whom \
    whose which what when where how if then than so such other others into out up down over under \
    also may must should will shall can could would do does did has have had about there here only \
    one each every more most some nobody everybody somebody anybody whoever whatever while whether \
    through upon within without between
    """.split(separator: " ").map(String.init))

  /// The stem of a lower-case word, or its family in the words of schools; nil for common words.
  static func of(_ word: String) -> String? {
    guard !word.isEmpty, !common.contains(word), word.contains(where: \.isLetter) else {
      return nil
    }
    if let family = SchoolThesaurus.family[word] { return family }
    for ending in endings where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      let base = String(word.dropLast(ending.count))
      return SchoolThesaurus.family[base] ?? SchoolThesaurus.family[base + "e"] ?? base
    }
    return word
  }

  /// The stems of a text, in order.
  static func all(in text: String) -> [String] {
    text.plainWords.flatMap { word -> [String] in
      if SchoolThesaurus.family[word] != nil || !word.contains("-") {
        return of(word).map { [$0] } ?? []
      }
      return word.split(separator: "-").compactMap { of(String($0)) }
    }
  }
}
