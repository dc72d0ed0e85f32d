/// The whole text of one version, in force or not.
package struct VersionTextPage: Page {
  let frame: Frame
  let version: Link
  let title: String
  let standing: String
  let particulars: [SummaryRow]
  let sections: [PolicyPage.Section]

  /// A version's text with a sentence about whether it applies.
  package init(
    frame: Frame, version: Link, title: String, standing: String, particulars: [SummaryRow],
    sections: [PolicyPage.Section]
  ) {
    self.frame = frame
    self.version = version
    self.title = title
    self.standing = standing
    self.particulars = particulars
    self.sections = sections
  }

  package var html: HTML {
    Layout(
      frame, title: "\(title), \(version.words)", current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        <div class="policy">
        \(PageHeading(title).html)\
        \(Notice(content: "<p>\(standing)</p>").html)\
        \(if: !particulars.isEmpty, SummaryList(particulars).html)\
        \(each: sections, { PolicySection(section: $0).html })
        </div>
        \([version.back].html)
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "draft": VersionTextPage(
      frame: .chair, version: Link("Version 2025-09", Paths.version("v9")),
      title: "Social media policy", standing: "This version is not in force.",
      particulars: [SummaryRow("Version", "2025-09")],
      sections: [
        PolicyPage.Section(
          anchor: "section-1", heading: "Personal use",
          paragraphs: [
            PolicyParagraph(
              anchor: "p28", label: "28",
              text: Prose(markdown: "Staff do not connect with pupils."))
          ])
      ])
  ]
}
