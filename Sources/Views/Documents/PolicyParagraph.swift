/// One paragraph of the policy: its words, how the program reads them, and what it does about it.
package struct PolicyParagraph: Sendable {
  /// How the program reads one rule of a paragraph, back in plain English.
  package struct Reading: Sendable {
    let sentence: String
    let isJudgement: Bool
    let note: String?

    /// - Parameters:
    ///   - isJudgement: The text is open ("appropriate"), so a person has to judge.
    ///   - note: A sentence of guidance that is not the policy's own.
    package init(_ sentence: String, isJudgement: Bool = false, note: String? = nil) {
      self.sentence = sentence
      self.isJudgement = isJudgement
      self.note = note
    }
  }

  /// The stable identifier, such as `p28`, which the page uses as the place to link to.
  let anchor: String
  let label: String
  /// Whether the paper policy prints the label; otherwise it is shown in brackets.
  let isPrinted: Bool
  /// 0 for a paragraph, 1 for its sub-items, 2 for theirs.
  let depth: Int
  let text: Prose
  let readings: [Reading]
  /// What a paragraph without rules is instead, such as "It states a purpose".
  let kind: String?
  /// What the program does: who is told, by when, which gate checks it, what is kept.
  let workings: [SummaryRow]

  /// A paragraph of the policy; without readings its kind is shown instead.
  package init(
    anchor: String, label: String, isPrinted: Bool = true, depth: Int = 0, text: Prose,
    readings: [Reading] = [], kind: String? = nil, workings: [SummaryRow] = []
  ) {
    self.anchor = anchor
    self.label = label
    self.isPrinted = isPrinted
    self.depth = depth
    self.text = text
    self.readings = readings
    self.kind = kind
    self.workings = workings
  }

  var mark: ParagraphMark { ParagraphMark(label, isPrinted: isPrinted) }

  /// The sentences under the paragraph, each marked where a person has to judge.
  var readingList: HTML {
    guard !readings.isEmpty else {
      return kind.map { "<p class=\"reading__kind\">\($0)</p>\n" } ?? .empty
    }
    return """
      <ul class="reading">
      \(each: readings, { reading in
        """
        <li>\(reading.sentence)\(if: reading.isJudgement, " \(Tag("A person judges").html)")\
        \(with: reading.note, { " <span class=\"reading__note\">Guidance, not your policy: \($0)</span>" })\
        </li>

        """
      })</ul>

      """
  }
}
