/// One paragraph on a page of its own: words, reading, rules, tests, and the way to its neighbours.
package struct ParagraphPage: Page {
  /// One rule that the paragraph lays down.
  package struct Norm: Sendable {
    /// The rule's name in the policy file, such as `p28-pupils`.
    let name: String
    let sentence: String
    /// Whom it binds, when, except when, what it gives way to, and so on.
    let rows: [SummaryRow]

    /// A rule by its name, its sentence and what there is to say about it.
    package init(name: String, sentence: String, rows: [SummaryRow] = []) {
      self.name = name
      self.sentence = sentence
      self.rows = rows
    }
  }

  /// One worked example that the policy file carries and the program checks.
  package struct Test: Sendable {
    let question: String
    let expected: String
    /// Whether the program answers as expected, or nothing when it has not been run.
    let passes: Bool?
    /// The same question asked for real.
    let address: Address?

    /// A worked example, which is a link when it can be asked for real.
    package init(question: String, expected: String, passes: Bool?, address: Address? = nil) {
      self.question = question
      self.expected = expected
      self.passes = passes
      self.address = address
    }
  }

  /// A paragraph nearby, or one that bears on this one, with its first words.
  package struct Neighbour: Sendable {
    let mark: ParagraphMark
    let opening: String

    /// A paragraph with its opening words, or with how it bears on this one.
    package init(_ mark: ParagraphMark, opening: String) {
      self.mark = mark
      self.opening = opening
    }
  }

  let frame: Frame
  let paragraph: PolicyParagraph
  let section: Breadcrumb
  let norms: [Norm]
  let tests: [Test]
  /// Paragraphs that this one gives way to, overrides, disagrees with or is cited beside.
  let related: [Neighbour]
  let previous: Neighbour?
  let next: Neighbour?

  /// A paragraph with all that is known about it; the section leads back to its place.
  package init(
    frame: Frame, paragraph: PolicyParagraph, section: Breadcrumb, norms: [Norm] = [],
    tests: [Test] = [], related: [Neighbour] = [], previous: Neighbour? = nil,
    next: Neighbour? = nil
  ) {
    self.frame = frame
    self.paragraph = paragraph
    self.section = section
    self.norms = norms
    self.tests = tests
    self.related = related
    self.previous = previous
    self.next = next
  }

  package var html: HTML {
    Layout(
      frame, title: "Paragraph \(paragraph.mark.shownLabel)", current: .policy,
      breadcrumbs: [Breadcrumb("Policy", Paths.policy), section],
      main: """
        <h1>Paragraph \(paragraph.mark.shownLabel)</h1>
        <blockquote class="quote__text quote__text--alone">\(paragraph.text.html)</blockquote>
        <p class="keep"><a href="\(place)">Read it in its place</a></p>
        <h2>What it means here</h2>
        \(paragraph.readingList)\
        \(if: !paragraph.workings.isEmpty, SummaryList(paragraph.workings).html)\
        \(if: !norms.isEmpty, rules)\(examples)\(if: !related.isEmpty, relations)\
        \(neighbours)
        """
    ).html
  }

  private var place: Address { Paths.policy(at: paragraph.anchor) }

  private var rules: HTML {
    """
    <h2>Its rules</h2>
    \(each: norms, { norm in
      """
      <h3>\(norm.sentence)</h3>
      <p class="norm__name">Rule <code>\(norm.name)</code></p>
      \(if: !norm.rows.isEmpty, SummaryList(norm.rows).html)
      """
    })
    """
  }

  private var examples: HTML {
    guard !tests.isEmpty else {
      return """
        <h2>Worked examples</h2>
        <p>None yet. An example fixes what the paragraph means, so that a later change of words
        cannot change it unseen.</p>

        """
    }
    return """
      <h2>Worked examples</h2>
      <ul class="tests">
      \(each: tests, example)</ul>

      """
  }

  private func example(_ test: Test) -> HTML {
    let question: HTML =
      test.address.map { "<a href=\"\($0)\">\(test.question)</a>" } ?? "\(test.question)"
    let outcome: HTML =
      switch test.passes {
      case true?: Tag("Holds", tone: .good).html
      case false?: Tag("Fails", tone: .bad).html
      case nil: Tag("Not run").html
      }
    return "<li>\(question) <strong>\(test.expected)</strong> \(outcome)</li>\n"
  }

  private var relations: HTML {
    """
    <h2>Read it with</h2>
    <ul class="neighbours">
    \(each: related, { "<li>\($0.mark.html) \($0.opening)</li>\n" })</ul>

    """
  }

  private var neighbours: HTML {
    guard previous != nil || next != nil else { return .empty }
    return """
      <nav class="pager" aria-label="Neighbouring paragraphs">
      \(with: previous, { "<p>Before: \($0.mark.html) \($0.opening)</p>\n" })\
      \(with: next, { "<p>After: \($0.mark.html) \($0.opening)</p>\n" })</nav>

      """
  }
}
