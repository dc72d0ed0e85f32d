/// The first page of a school that is being set up: the five steps, and where to go on.
package struct SetUpPage: Page {
  let frame: Frame
  let done: [String]

  /// What has been done, one sentence for each step that is finished, from the first.
  package init(frame: Frame, done: [String]) {
    self.frame = frame
    self.done = done
  }

  package var html: HTML {
    Layout(
      frame, title: "Setting up",
      main: """
        \(PageHeading("Set up your school", lead: lead).html)\
        \(Milestones(steps).html)\
        \(with: next, { step in
          Link(done.isEmpty ? "Start" : "Go on with “\(step.title)”", step.address).button()
        })\
        \(Disclosure("What you need to have at hand", content: atHand).html)
        """
    ).html
  }

  private var next: SetUpStep.Step? { SetUpStep.Step(rawValue: done.count + 1) }

  private var lead: HTML {
    guard !done.isEmpty else {
      return """
        It takes about 15 minutes. Nothing is sent to anybody before the last step, and you can undo
        everything until then.
        """
    }
    return
      "You have done \(done.count) of \(SetUpStep.Step.allCases.count) steps. Everything is kept."
  }

  private var steps: [Milestones.Milestone] {
    SetUpStep.Step.allCases.map { step in
      let index = step.rawValue - 1
      guard index < done.count else {
        return Milestones.Milestone(
          step.title, index == done.count ? .next : .later, detail: step.about)
      }
      return Milestones.Milestone(
        step.title, .done, detail: done[index], action: Link("Change “\(step.title)”", step.address)
      )
    }
  }

  private var atHand: HTML {
    """
    <ul>
    <li>your policy as text or as a file, unless you take the model policy</li>
    <li>the names of the head, the chair of governors and four others</li>
    <li>the names of everyone who works at the school, with e-mail addresses where they have one</li>
    </ul>
    """
  }

  package static let examples: KeyValuePairs = [
    "first visit": SetUpPage(frame: .settingUp, done: []),
    "half way": SetUpPage(
      frame: .settingUp,
      done: [
        "Larkfield Primary School, set up by Dev Kaur",
        "The model policy, with 77 paragraphs",
      ]),
  ]
}

extension SetUpStep.Step {
  fileprivate var about: String {
    switch self {
    case .school: "Its name, and who you are."
    case .policy: "Take the model policy, paste your own, or choose a file."
    case .roles: "The head, the chair of governors and four others."
    case .people: "Paste a list of names."
    case .preview: "See what will be sent, to whom, and send it."
    }
  }
}
