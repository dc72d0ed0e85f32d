/// Steps that lead to something, each with how far it has come and what to do about it.
package struct Milestones: Illustrated {
  /// How far a step has come.
  package enum Progress: String, Sendable, CaseIterable {
    case done, next, later
  }

  /// One step.
  package struct Milestone: Sendable {
    let title: String
    let progress: Progress
    let detail: HTML
    let action: Link?

    /// A step; its link leads to where it is taken, or to what was done.
    package init(_ title: String, _ progress: Progress, detail: String, action: Link? = nil) {
      self.init(title, progress, content: HTML(text: detail), action: action)
    }

    /// A step whose detail is markup.
    init(_ title: String, _ progress: Progress, content: HTML, action: Link? = nil) {
      self.title = title
      self.progress = progress
      self.detail = content
      self.action = action
    }
  }

  let steps: [Milestone]

  /// The steps in the order in which they are taken.
  package init(_ steps: [Milestone]) {
    self.steps = steps
  }

  package var html: HTML {
    """
    <ol class="milestones">
    \(each: steps, { step in
      """
      <li class="milestone">
      <p class="milestone__title">\(step.title) \(step.progress.tag.html)</p>
      <p class="milestone__detail">\(step.detail)</p>
      \(with: step.action, { "<p class=\"milestone__action\">\($0.html)</p>\n" })</li>

      """
    })</ol>

    """
  }

  package static let examples: KeyValuePairs = [
    "under way": Milestones([
      Milestone("Your school", .done, detail: "Larkfield Primary School"),
      Milestone(
        "The policy", .next, detail: "Take the model policy, or bring in your own.",
        action: Link("Choose the policy", Paths.setUp)),
      Milestone("Six roles", .later, detail: "Who is who."),
    ])
  ]
}

extension Milestones.Progress {
  fileprivate var tag: Tag {
    switch self {
    case .done: Tag("Done", tone: .good)
    case .next: Tag("Next", tone: .attention)
    case .later: Tag("Later")
    }
  }
}
