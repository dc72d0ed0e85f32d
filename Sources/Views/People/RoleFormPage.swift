package import Essentials

/// Appointing somebody to a role, naming a stand-in, or ending a term.
package struct RoleFormPage: Page {
  /// What is done about the role.
  package enum Task: Sendable {
    case appoint, standIn, end
  }

  /// The names of the form's fields.
  package enum Names {
    /// The person; where a term ends, the term or the stand-in.
    package static let person = "person"
    /// The name of somebody from outside the school.
    package static let outsideName = "outside-name"
    /// The firm of somebody from outside.
    package static let outsideFirm = "outside-firm"
    /// The address of somebody from outside.
    package static let outsideEmail = "outside-email"
    /// The first day.
    package static let from = "from"
    /// The last day.
    package static let until = "until"
    /// The reason.
    package static let reason = "reason"
  }

  /// Somebody from outside the school, as typed.
  package struct Outside: Sendable {
    let name: String
    let firm: String
    let email: String

    /// What was typed so far.
    package init(name: String = "", firm: String = "", email: String = "") {
      self.name = name
      self.firm = firm
      self.email = email
    }
  }

  /// What was typed and chosen, days as they were typed.
  package struct Typed: Sendable {
    let person: String?
    let outside: Outside
    let from: String
    let until: String
    let reason: String

    /// What was typed and chosen so far.
    package init(
      person: String? = nil, outside: Outside = Outside(), from: String = "", until: String = "",
      reason: String = ""
    ) {
      self.person = person
      self.outside = outside
      self.from = from
      self.until = until
      self.reason = reason
    }
  }

  /// What there is to choose from.
  package struct Choices: Sendable {
    let people: [Field.Choice]
    let reasons: [Field.Choice]

    /// Who may be chosen, or whose term may end; and why somebody stands in.
    package init(people: [Field.Choice], reasons: [Field.Choice] = []) {
      self.people = people
      self.reasons = reasons
    }
  }

  /// Somebody who held the role, or stood in for its holder.
  package struct Earlier: Sendable {
    /// Who it was.
    package let name: String
    /// The first day.
    package let from: CivilDate
    /// The last day.
    package let until: CivilDate

    /// A term that is over, or the days of a stand-in, whose name then says so.
    package init(_ name: String, from: CivilDate, until: CivilDate) {
      self.name = name
      self.from = from
      self.until = until
    }
  }

  let frame: Frame
  let token: CSRFField
  let task: Task
  let role: String
  let title: String
  let holder: String?
  let isForOne: Bool
  let mayBeOutside: Bool
  let choices: Choices
  let earlier: [Earlier]
  let typed: Typed
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The form for a role by its name in the policy and its title, with who holds it now and what may be chosen.
  ///
  /// `isForOne`: whoever holds it steps back the day before; `mayBeOutside`: a firm may hold it; `earlier` is who held it
  /// before, the latest first.
  package init(
    frame: Frame, token: CSRFField, task: Task, role: String, title: String, holder: String?,
    isForOne: Bool = false, mayBeOutside: Bool = false, choices: Choices,
    earlier: [Earlier] = [], typed: Typed = Typed(), errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.task = task
    self.role = role
    self.title = title
    self.holder = holder
    self.isForOne = isForOne
    self.mayBeOutside = mayBeOutside
    self.choices = choices
    self.earlier = earlier
    self.typed = typed
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: heading, errors: errors, current: .desk, breadcrumbs: [.desk(frame), .roles],
      main: """
        \(PageHeading(heading, lead: lead, marks: marks).html)\
        \(Form(
          to: address, token: token, button: Button(action),
          cancel: Link("Back to roles", Paths.roles),
          content: "\(fields.map(\.html))"
        ).html)\
        \(if: !earlier.isEmpty, history)
        """
    ).html
  }

  private var history: HTML {
    DataTable(
      "Who held it before", columns: [.init("Name"), .init("From"), .init("Until")],
      rows: earlier.map { ["\(name: $0.name)", $0.from.html, $0.until.html] }
    ).html
  }

  private var heading: String {
    switch task {
    case .appoint: "\(title): appoint somebody"
    case .standIn: "\(title): name a stand-in"
    case .end: "\(title): end the term"
    }
  }

  private var address: Address {
    switch task {
    case .appoint: Paths.role(role)
    case .standIn: Paths.standIn(role)
    case .end: Paths.endTerm(role)
    }
  }

  private var action: String {
    switch task {
    case .appoint: "Appoint this person"
    case .standIn: "Name this stand-in"
    case .end: "End the term"
    }
  }

  private var lead: HTML {
    let now: HTML = holder.map { "Now held by \(name: $0)." } ?? "Nobody holds it now."
    switch task {
    case .appoint:
      let then: HTML =
        isForOne && holder != nil ? " Their term ends the day before the new one begins." : ""
      return "\(now)\(then) Whoever held it stays listed here."
    case .standIn: return "\(now) A stand-in gets everything that falls to the role meanwhile."
    case .end: return "\(now) From then on, what falls to the role goes to whoever is next in line."
    }
  }
}
