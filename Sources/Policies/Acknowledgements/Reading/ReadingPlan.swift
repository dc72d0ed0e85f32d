package import PolicyEngine

/// What is shown to one kind of person before they acknowledge: what changed for them, then the
/// rules that bear on them, the most serious first, as much as four minutes hold.
///
/// It is a way into the text and never in its place: the full text is linked always.
package struct ReadingPlan: Hashable, Sendable {
  /// What changed for this kind of person, if something did.
  package let changes: [ChangesForReader.Item]
  /// The rules, the most serious first.
  package let rules: [ReadingRule]
  /// How many further rules bear on this kind of person and stand in the full text alone.
  package let leftOut: Int
  /// How much there is to read.
  package let length: WordCount

  /// Chooses what to show to a kind of person.
  ///
  /// - Parameters:
  ///   - who: The name of a value of `who`.
  ///   - before: As whom the person acknowledged this version before: what bound them then is left out.
  ///   - most: The longest that it may be.
  package init(
    _ document: PolicyDocument, for who: String, changes: ChangesForReader? = nil,
    besides before: Set<String> = [], most: WordCount = .mostForOneSitting
  ) {
    var length = WordCount(words: 0)
    func fits(_ text: String) -> Bool {
      let longer = length + WordCount(of: text)
      if longer > most { return false }
      length = longer
      return true
    }
    let shown = (changes?.items ?? []).filter { fits($0.sentence) }
    let bearing = ReadingRule.all(in: document, for: who, besides: before)
    let chosen = Set(Self.order(bearing).filter { fits(bearing[$0].sentence) })
    self.changes = shown
    rules = bearing.indices.filter(chosen.contains).map { bearing[$0] }
    leftOut = bearing.count - chosen.count
    self.length = length
  }

  /// In which order rules get a place: one of each paragraph before a second of any.
  ///
  /// Whom to report to comes before what is forbidden: nobody should leave the page without it.
  /// Of a paragraph's equally strict rules the shortest speaks for it.
  private static func order(_ rules: [ReadingRule]) -> [Int] {
    func isBefore(_ left: Int, _ right: Int, _ last: (Int) -> Int) -> Bool {
      let (one, other) = (rules[left], rules[right])
      if one.isReport != other.isReport { return one.isReport }
      if one.modality != other.modality { return one.modality > other.modality }
      return (last(left), left) < (last(right), right)
    }
    let lengths = rules.map { WordCount(of: $0.sentence).words }
    var seen: [Bool: Set<String>] = [:]
    var first: [Int] = []
    var rest: [Int] = []
    for index in rules.indices.sorted(by: { isBefore($0, $1) { lengths[$0] } }) {
      let rule = rules[index]
      if seen[rule.isReport, default: []].isDisjoint(with: rule.paragraphs) {
        first.append(index)
        seen[rule.isReport, default: []].formUnion(rule.paragraphs)
      } else {
        rest.append(index)
      }
    }
    return first.sorted { isBefore($0, $1) { $0 } } + rest
  }
}
