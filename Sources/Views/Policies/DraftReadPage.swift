/// What became of a document that was brought in, so that somebody looks at what was decided.
package struct DraftReadPage: Page {
  let frame: Frame
  let version: Link
  let account: [String]

  /// The version that came of it, and what happened on the way, a sentence each.
  package init(frame: Frame, version: Link, account: [String]) {
    self.frame = frame
    self.version = version
    self.account = account
  }

  package var html: HTML {
    Layout(
      frame, title: "Your text was read", current: .desk, breadcrumbs: [.desk(frame), .policies],
      main: """
        \(PageHeading(
          "Your text was read", lead: "It is kept as a draft. This is what happened to it:"
        ).html)\
        <ul>
        \(each: account, { "<li>\($0)</li>\n" })</ul>
        \(version.button())
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "ordinary": DraftReadPage(
      frame: .office, version: Link("Go on to version 2025-09", Paths.version("v9")),
      account: [
        "9 headings and 52 paragraphs were found in 310 lines. Their words stay as they are.",
        "Line 12 was set aside, because it is not part of the text: “Page 2 of 9”.",
        "48 paragraphs say what a paragraph of the model policy says, and took over what it means.",
      ])
  ]
}
