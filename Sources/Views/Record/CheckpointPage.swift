/// A checkpoint: the record up to so many entries, in a few signed lines that anybody can keep and
/// check later (C2SP tlog-checkpoint).
package struct CheckpointPage: Page {
  let frame: Frame
  let size: Int
  let at: Moment
  let root: String
  let key: String
  let text: String
  let sentTo: String?
  let verdict: Verdict?

  /// How the check that was made just now came out.
  package enum Verdict: Sendable, Hashable {
    /// Everything fits, through so many entries.
    case fits(through: Int)
    /// Something does not, as a sentence.
    case differs(String)
  }

  /// A checkpoint by its size and the moment of its last entry, with its root in hexadecimal digits, the name of the key, its exact
  /// text, and to whom it was sent and when, in a sentence; `verdict` only where the record was checked just now.
  package init(
    frame: Frame, size: Int, at: Moment, root: String, key: String, text: String,
    sentTo: String? = nil, verdict: Verdict? = nil
  ) {
    self.frame = frame
    self.size = size
    self.at = at
    self.root = root
    self.key = key
    self.text = text
    self.sentTo = sentTo
    self.verdict = verdict
  }

  package var html: HTML {
    Layout(
      frame, title: "Checkpoint of \(size.grouped) entries", current: .desk,
      breadcrumbs: [.desk(frame), .record],
      main: """
        \(PageHeading("Checkpoint of \(size.grouped) entries", lead: lead).html)\
        \(with: verdict, result)\(SummaryList(rows).html)\
        <h2>Its text</h2>
        <pre tabindex="0" aria-label="The checkpoint’s text"><code>\(text)</code></pre>
        \([Link("Save it as a file", Paths.checkpointFile(size))].html)\
        <h2>Check it yourself</h2>
        <p>Keep this page or its file away from the school’s computers. With a copy of the record and
        the program, on any computer, and the key from above in place of KEY:</p>
        <pre tabindex="0" aria-label="The command"><code>\(command)</code></pre>
        <p>It says whether every line from the first to the last is as it was when this was
        signed.</p>
        """
    ).html
  }

  private var command: String {
    "chaperone record verify record.txt --key KEY --witness checkpoint-\(size).txt"
  }

  private var lead: HTML {
    "Whoever holds these few lines can tell later whether the record was changed."
  }

  private func result(_ verdict: Verdict) -> HTML {
    switch verdict {
    case .fits(let count):
      Notice(
        content: """
          <p>\(Tag("Fits", tone: .good).html) Checked just now: the record of \(count.grouped) entries \
          still begins with exactly these.</p>
          """
      ).html
    case .differs(let sentence):
      Notice(
        .danger, heading: "The record has been changed",
        content: "<p>\(sentence)</p>\n<p>Tell the chair of governors. Do not restart anything.</p>"
      ).html
    }
  }

  private var rows: [SummaryRow] {
    [
      SummaryRow("Its last entry", detail: at.html),
      SummaryRow("Signed with", detail: "<code>\(key)</code>"),
      SummaryRow("Root", detail: "<code class=\"digest\">\(root.inGroups(of: 8))</code>"),
    ] + (sentTo.map { [SummaryRow("Sent", $0)] } ?? [])
  }

  package static let examples: KeyValuePairs = [
    "fits": page(.fits(through: 1_205)),
    "differs": page(
      .differs("Entry 1,003 is not what it was. It was changed after it was signed.")),
  ]

  private static func page(_ verdict: Verdict) -> CheckpointPage {
    CheckpointPage(
      frame: .chair, size: 1_203, at: Moment(.june(9), "12:00"), root: VersionPage.digest,
      key: "larkfield.example/record+3f9a1c02",
      text: """
        larkfield.example/record
        1203
        n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=

        — larkfield.example/record P5ocAtFhV0s6Xqz1bH0kYw2vQxk5m9rJd8uTzFqN3eC7aL+S4gB1oYp6hKfEwRtU
        """,
      sentTo: "To Ruth Whitcombe, chair of governors, on Monday 9 June 2025", verdict: verdict)
  }
}
