/// The receipt: which text was acknowledged, by whom, when and how, to be kept or printed.
package struct AcknowledgedPage: Page {
  let frame: Frame
  let name: String
  let version: String
  let sentence: String
  let at: Moment
  let how: String
  let digest: String
  let entry: Link?
  let earlier: [Link]

  /// An acknowledgement as it is kept; `entry` leads to its line in the record.
  package init(
    frame: Frame, name: String, version: String, sentence: String, at: Moment, how: String,
    digest: String, entry: Link? = nil, earlier: [Link] = []
  ) {
    self.frame = frame
    self.name = name
    self.version = version
    self.sentence = sentence
    self.at = at
    self.how = how
    self.digest = digest
    self.entry = entry
    self.earlier = earlier
  }

  package var html: HTML {
    Layout(
      frame, title: "Your receipt", current: .today,
      main: """
        \(PageHeading("Thank you", lead: lead).html)\
        \(SummaryList(rows).html)\
        <p>You need not keep it: the school does. You can print this page for yourself.</p>
        \(if: !earlier.isEmpty, "<h2>Earlier receipts</h2>\n\(earlier.html)")\
        \(if: frame.reader != nil, Link("Go to today", Paths.today).button(.outlined), else: over)
        """
    ).html
  }

  private var lead: HTML { "You have acknowledged \(version). This is your receipt." }

  private var rows: [SummaryRow] {
    [
      SummaryRow("Who", detail: "\(name: name)"),
      SummaryRow("What", sentence),
      SummaryRow("When", detail: at.html),
      SummaryRow("How", how),
      SummaryRow("Text", detail: "<code class=\"digest\">\(digest.inGroups(of: 8))</code>"),
    ] + (entry.map { [SummaryRow("Record", detail: $0.html)] } ?? [])
  }

  private var over: HTML {
    """
    <p>That is all. If others use this computer, close the window. You can
    <a href="\(Paths.mayI)">ask what you may do</a> at any time, without signing in.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "signed in": AcknowledgedPage(
      frame: .teacher, name: "Priya Nair", version: "the social media policy, version 2025-09",
      sentence: Consent.example.sentence, at: Moment(.june(9), "12:36"), how: "Signed in",
      digest: VersionPage.digest, entry: Link("Entry 1,204", Paths.record),
      earlier: [Link("Version 2025-06, Monday 2 June 2025", Paths.acknowledged)]),
    "by a link": AcknowledgedPage(
      frame: .larkfield, name: "محمد الأحمد", version: "the social media policy, version 2025-09",
      sentence: Consent.example.sentence, at: Moment(.june(9), "12:36"),
      how: "By a personal link", digest: VersionPage.digest),
  ]
}
