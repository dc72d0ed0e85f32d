/// A heading and where it is.
package struct ContentsEntry: Sendable {
  let title: String
  let address: Address

  /// A heading and the place to go to.
  package init(_ title: String, _ address: Address) {
    self.title = title
    self.address = address
  }
}

/// The list of a long page's sections.
package struct Contents: Illustrated {
  let entries: [ContentsEntry]

  /// The headings in reading order.
  package init(_ entries: [ContentsEntry]) {
    self.entries = entries
  }

  package var html: HTML {
    """
    <nav class="contents" aria-labelledby="contents-heading">
    <h2 class="contents__heading" id="contents-heading">Contents</h2>
    <ol class="contents__list">
    \(each: entries, { "<li><a href=\"\($0.address)\">\($0.title)</a></li>\n" })</ol>
    </nav>

    """
  }

  package static let examples: KeyValuePairs = [
    "three sections": Contents([
      ContentsEntry("Purpose", Paths.policy(at: "purpose")),
      ContentsEntry("Personal use", Paths.policy(at: "personal-use")),
      ContentsEntry("If something goes wrong", Paths.policy(at: "if-something-goes-wrong")),
    ])
  ]
}
