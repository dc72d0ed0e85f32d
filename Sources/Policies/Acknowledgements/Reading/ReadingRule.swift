package import PolicyEngine

/// One rule of a policy in a sentence.
package struct ReadingRule: Hashable, Sendable {
  /// How strict it is.
  package let modality: Modality
  /// The rule, as the engine reads it back.
  package let sentence: String
  /// The labels of its paragraphs.
  package private(set) var paragraphs: [String]
  /// Whether somebody has to be told of something.
  package let isReport: Bool

  /// All rules that bear on a kind of person, the most serious first, each sentence once.
  ///
  /// Every rule where the policy does not know the kind, so that none is hidden.
  static func all(in document: PolicyDocument, for who: String) -> [ReadingRule] {
    let value = document.facts.valueIndex(who, of: document.facts.who)
    let readBack = ReadBack(document)
    let bearing = document.norms.indices.filter { index in
      guard let value, let bearers = document.norms[index].bearers else { return true }
      return bearers.contains(value)
    }.sorted { left, right in
      let (one, other) = (document.norms[left].modality, document.norms[right].modality)
      return one == other ? left < right : one > other
    }
    var places: [String: Int] = [:]
    var rules: [ReadingRule] = []
    for index in bearing {
      let sentence = sentence(of: index, readBack)
      let labels = document.labels(ofNorm: index)
      if let place = places[sentence] {
        rules[place].paragraphs += labels.filter { !rules[place].paragraphs.contains($0) }
        continue
      }
      places[sentence] = rules.count
      let norm = document.norms[index]
      rules.append(
        ReadingRule(
          modality: norm.modality, sentence: sentence, paragraphs: labels,
          isReport: norm.modality == .must && !norm.reportTo.isEmpty))
    }
    return rules
  }

  /// The rules that bear on a kind of person and on none of the kinds that they were before.
  static func all(
    in document: PolicyDocument, for who: String, besides before: Set<String>
  ) -> [ReadingRule] {
    let known = Set(before.flatMap { all(in: document, for: $0) }.map(\.sentence))
    return all(in: document, for: who).filter { !known.contains($0.sentence) }
  }

  /// How the parts of a read-back begin that a first reader does not need.
  private static let leftToTheFullText = [
    "this gives way to ", "this comes before ", "the program enforces it", "keep a record: ",
    "a person must judge",
  ]

  /// The rule with what must hold first and whom to tell.
  private static func sentence(of norm: Int, _ readBack: ReadBack) -> String {
    let parts = readBack.parts(forNorm: norm).filter { part in
      !leftToTheFullText.contains { part.hasPrefix($0) }
    }
    let text = parts.joined(separator: "; ").sentenceStart
    return text.hasSuffix(".") ? text : text + "."
  }
}
