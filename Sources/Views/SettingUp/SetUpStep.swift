/// What the five steps of setting up have in common: how far one has come, and the way back.
struct SetUpStep: Sendable {
  /// The five steps in order.
  enum Step: Int, CaseIterable, Sendable {
    case school = 1, policy, roles, people, preview

    var title: String {
      switch self {
      case .school: "Your school"
      case .policy: "Your policy"
      case .roles: "Six people to know"
      case .people: "Everyone else"
      case .preview: "Check and send"
      }
    }

    var address: Address {
      switch self {
      case .school: Paths.setUpSchool
      case .policy: Paths.setUpPolicy
      case .roles: Paths.setUpRoles
      case .people: Paths.setUpPeople
      case .preview: Paths.setUpPreview
      }
    }
  }

  let frame: Frame
  let step: Step
  let lead: HTML
  var errors: [FieldError] = []
  var marks: [ParagraphMark] = []
  let main: HTML

  var html: HTML {
    let count = StepCount(step.rawValue, of: Step.allCases.count)
    return Layout(
      frame, title: "\(step.title) – \(count.words)", errors: errors,
      breadcrumbs: [Breadcrumb("Setting up", Paths.setUp)],
      main: """
        \(count.html)\(PageHeading(step.title, lead: lead, marks: marks).html)\(main)\
        <p class="kept">What you send is kept. You may stop here and go on another day.</p>
        """
    ).html
  }

  /// The way back from a step, where there is one.
  static func back(from step: Step) -> Link? {
    Step(rawValue: step.rawValue - 1).map { Link("Back to “\($0.title)”", $0.address) }
  }
}
