/// What one version changes, and for whom, against the version in force.
package struct VersionChangesPage: Page {
  let frame: Frame
  let version: Link
  let comparison: Comparison?

  /// The comparison; nothing where no other version is in force.
  package init(frame: Frame, version: Link, comparison: Comparison?) {
    self.frame = frame
    self.version = version
    self.comparison = comparison
  }

  package var html: HTML {
    Layout(
      frame, title: "What \(version.words) changes", current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading("What it changes").html)\
        \(comparison?.html ?? Self.nothing)\([version.back].html)
        """
    ).html
  }

  private static let nothing: HTML = """
    <p>No other version is in force, so there is nothing to compare it with. Everything in it is new
    for everybody.</p>

    """

  package static let examples: KeyValuePairs = [
    "first version": VersionChangesPage(
      frame: .chair, version: Link("Version 2025-06", Paths.version("v8")), comparison: nil),
    "words only": VersionChangesPage(
      frame: .chair, version: Link("Version 2025-09", Paths.version("v9")),
      comparison: Comparison(
        before: "version 2025-06", after: "version 2025-09",
        readers: "Nobody’s answers change, so nobody has to read it again.", changes: [],
        textChanges: [])),
  ]
}
