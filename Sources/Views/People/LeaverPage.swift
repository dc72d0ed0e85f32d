/// Recording that somebody is leaving: the day, and what it sets off, before it is confirmed.
package struct LeaverPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The last day.
    package static let leavesOn = "leaves-on"
  }

  let frame: Frame
  let token: CSRFField
  let name: String
  let id: String
  let leavesOn: String
  let undoDays: Int
  let byItself: [Effect]
  let toDo: [Effect]
  let obstacles: [String]
  let errors: [FieldError]
  let carried: [HiddenField]

  /// The page for a person; the day is as it was typed.
  ///
  /// `undoDays` is for how many days it can be taken back; `obstacles` are sentences that have to be settled first, such as a role without a successor.
  package init(
    frame: Frame, token: CSRFField, name: String, id: String, leavesOn: String = "",
    undoDays: Int = 14, byItself: [Effect], toDo: [Effect] = [], obstacles: [String] = [],
    errors: [FieldError] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.name = name
    self.id = id
    self.leavesOn = leavesOn
    self.undoDays = undoDays
    self.byItself = byItself
    self.toDo = toDo
    self.obstacles = obstacles
    self.errors = errors
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "\(name.isolated) is leaving", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .people, Breadcrumb(name.isolated, Paths.person(id))],
      main: """
        <h1>\(name: name) is leaving</h1>
        <p class="lead">Nothing is deleted. What they acknowledged stays in the record.</p>
        \(if: !obstacles.isEmpty, obstruction)\
        <h2>What it sets off</h2>
        \(byItself.html)\
        \(if: !toDo.isEmpty, "<h2>What somebody has to do</h2>\n\(toDo.html)")\
        <h2>When</h2>
        \(Form(
          to: Paths.leaver(id), token: token, carried: carried,
          button: Button("Record that they are leaving"),
          cancel: Link("Leave it as it is", Paths.person(id)), content: field.html
        ).html)
        """
    ).html
  }

  private var obstruction: HTML {
    Notice(
      .attention, heading: "Settle this too",
      content:
        """
        \(each: obstacles, { "<p>\($0)</p>\n" })<p><a href="\(Paths.roles)">Go to roles</a></p>

        """
    ).html
  }

  private var field: Field {
    Field(
      Names.leavesOn, label: "Their last day",
      hint: "The day may be over already. You can take it back within \(undoDays) days.",
      error: errors.message(for: Names.leavesOn), control: .day(value: leavesOn))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": LeaverPage(
      frame: .office, token: .example, name: "Joel Okoro", id: "p2", leavesOn: "30 June 2025",
      byItself: usual,
      toDo: [
        Effect("Take him off the school’s page.", marks: [ParagraphMark("47")]),
        Effect("Hand over 1 open duty.", marks: [ParagraphMark("51")]),
      ]),
    "holds a role": LeaverPage(
      frame: .office, token: .example, name: "Tom Ellery", id: "p3", byItself: usual,
      obstacles: [
        "Tom Ellery is deputy safeguarding lead, and nobody follows him yet.",
        "He stands in for Grace Adeyemi until Friday 13 June 2025.",
      ], errors: [FieldError(field: Names.leavesOn, message: "Type the last day")]),
    "right to left": LeaverPage(
      frame: .office, token: .example, name: "محمد الأحمد", id: "p10", byItself: usual),
  ]

  private static let usual = [
    Effect("From the next day they cannot sign in, and their links no longer work."),
    Effect("They are asked for nothing more."),
  ]
}
