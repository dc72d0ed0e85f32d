/// What the school takes the words of its policy to mean that say when without a number, and who decided it.
package struct PhrasesPage: Page {
  /// One word of the policy.
  package struct Phrase: Sendable {
    let name: String
    let words: String
    let meaning: String
    let reason: String

    /// A word by its short name, as the policy writes it, with what it comes to and why.
    package init(name: String, words: String, meaning: String, reason: String) {
      self.name = name
      self.words = words
      self.meaning = meaning
      self.reason = reason
    }
  }

  let frame: Frame
  let phrases: [Phrase]
  let mayChange: Bool

  /// All words, in the order of haste.
  package init(frame: Frame, phrases: [Phrase], mayChange: Bool) {
    self.frame = frame
    self.phrases = phrases
    self.mayChange = mayChange
  }

  package var html: HTML {
    Layout(
      frame, title: "What “promptly” means here", current: .desk,
      breadcrumbs: [.desk(frame), .schoolDuties],
      main: """
        \(PageHeading("What “promptly” means here", lead: lead).html)\
        \(each: phrases, phrase)
        """
    ).html
  }

  private var lead: HTML {
    """
    The policy says “promptly” or “regularly” and gives no number. This is what the school takes
    each to mean. \(if: !mayChange, "The headteacher can change it.")
    """
  }

  private func phrase(_ phrase: Phrase) -> HTML {
    """
    <h2>“\(phrase.words)”</h2>
    \(SummaryList([
      SummaryRow("Means", phrase.meaning.capitalisedFirst), SummaryRow("Why", phrase.reason),
    ]).html)\
    \(if: mayChange, change(phrase))
    """
  }

  private func change(_ phrase: Phrase) -> HTML {
    """
    <p><a href="\(Paths.changePhrase(phrase.name))">Change what “\(phrase.words)” means</a></p>

    """
  }

  package static let examples: KeyValuePairs = [
    "head": PhrasesPage(frame: .head, phrases: some, mayChange: true),
    "office": PhrasesPage(frame: .office, phrases: some, mayChange: false),
  ]

  private static let some = [
    Phrase(
      name: "promptly", words: "promptly", meaning: "by the end of the school day",
      reason: "By the end of the school day, chased next morning."),
    Phrase(
      name: "regularly", words: "regularly", meaning: "once a term, due on school day 10",
      reason: "Agreed by the governors on 9 June 2025, <minute> 4."),
  ]
}
