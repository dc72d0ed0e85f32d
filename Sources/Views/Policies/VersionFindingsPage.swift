/// What the checker finds in one version, with what was decided about each.
package struct VersionFindingsPage: Page {
  /// A finding with how it stands.
  package struct Row: Sendable {
    let sentence: String
    let blocks: Bool
    let marks: [ParagraphMark]
    let decision: String?
    let action: Link?

    /// A finding; the decision in a sentence where there is one, and the link to decide it.
    package init(
      sentence: String, blocks: Bool, marks: [ParagraphMark], decision: String? = nil,
      action: Link? = nil
    ) {
      self.sentence = sentence
      self.blocks = blocks
      self.marks = marks
      self.decision = decision
      self.action = action
    }
  }

  let frame: Frame
  let version: Link
  let rows: [Row]

  /// The findings in the order in which the checker tells them.
  package init(frame: Frame, version: Link, rows: [Row]) {
    self.frame = frame
    self.version = version
    self.rows = rows
  }

  package var html: HTML {
    Layout(
      frame, title: "Findings in \(version.words)", current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading("Findings in \(version.words)", lead: lead).html)\
        \(each: rows, article)\([version.back].html)
        """
    ).html
  }

  private var lead: HTML {
    rows.isEmpty
      ? "The checker finds nothing to decide."
      : "Those that block publishing have to be dealt with first. The others can wait."
  }

  private func article(_ row: Row) -> HTML {
    """
    <article class="finding">
    <h2 class="finding__sentence">\(row.sentence)</h2>
    <p class="finding__kind">\(if: row.blocks, "\(Tag("Blocks publishing", tone: .bad).html) ")\
    \(row.marks.html)</p>
    \(with: row.decision, { "<p><strong>Decided:</strong> \($0)</p>\n" })\
    \(with: row.action, { "<p>\($0.html)</p>\n" })</article>

    """
  }

  package static let examples: KeyValuePairs = [
    "ordinary": VersionFindingsPage(
      frame: .head, version: Link("Version 2025-09", Paths.version("v9")),
      rows: [
        Row(
          sentence: "Two paragraphs disagree on whether staff may be friends with parents.",
          blocks: true, marks: [ParagraphMark("39"), ParagraphMark("46")],
          action: Link("Decide it", Paths.decideFinding("v9", "1"))),
        Row(
          sentence: "Nobody has said what paragraph 3 means.", blocks: false,
          marks: [ParagraphMark("3")],
          decision: "It stays as it is, because “it is an introduction” (Grace Adeyemi)."),
      ])
  ]
}
