/// Nothing to show yet: what will be here, why it is good that nothing is, and the first step.
package struct EmptyState: Illustrated {
  let heading: String
  let why: String
  let firstStep: Link?

  /// Words for an empty place; the first step only where there is one for this reader.
  package init(_ heading: String, why: String, firstStep: Link? = nil) {
    self.heading = heading
    self.why = why
    self.firstStep = firstStep
  }

  package var html: HTML {
    """
    <div class="empty">
    <p class="empty__heading">\(heading)</p>
    <p>\(why)</p>
    \(with: firstStep, { "<p class=\"empty__step\">\($0.html)</p>\n" })</div>

    """
  }

  package static let examples: KeyValuePairs = [
    "with a first step": EmptyState(
      "Nothing needs you today",
      why: "What falls due for you will stand here, and nowhere else.",
      firstStep: Link("Ask what you may do", Paths.mayI)),
    "without": EmptyState("Nobody is missing", why: "Everyone who was asked has answered."),
  ]
}
