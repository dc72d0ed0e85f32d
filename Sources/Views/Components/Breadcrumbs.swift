/// A page above the current one, with its link.
package struct Breadcrumb: Sendable {
  let title: String
  let address: Address

  /// A page above and where it is.
  package init(_ title: String, _ address: Address) {
    self.title = title
    self.address = address
  }
}

/// The way back up, as one line above the title.
package struct Breadcrumbs: Illustrated {
  let trail: [Breadcrumb]

  /// The pages above, outermost first.
  package init(_ trail: [Breadcrumb]) {
    self.trail = trail
  }

  package var html: HTML {
    """
    <nav class="breadcrumbs" aria-label="Where you are">
    <ol class="breadcrumbs__list">
    \(each: trail, { "<li><a href=\"\($0.address)\">\($0.title)</a></li>\n" })</ol>
    </nav>

    """
  }

  package static let examples: KeyValuePairs = [
    "one above": Breadcrumbs([Breadcrumb("Policy", Paths.policy)]),
    "two above": Breadcrumbs([
      Breadcrumb("Policy", Paths.policy),
      Breadcrumb("Personal use", Paths.policy(at: "personal-use")),
    ]),
  ]
}
