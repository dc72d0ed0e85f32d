/// Duties, either the reader's own or everybody's: what is late, what is near, what comes later,
/// and what was done lately.
package struct DutiesPage: Page {
  /// Whose duties are shown.
  package enum Scope: Sendable {
    case own, school
  }

  /// Duties that belong together, under a heading such as "Late" or "This week".
  package struct Group: Sendable {
    let heading: String
    let items: [Agenda.Item]

    /// Duties under a heading; a group without any is left out.
    package init(_ heading: String, _ items: [Agenda.Item]) {
      self.heading = heading
      self.items = items
    }
  }

  /// The names of the fields that narrow the list.
  package enum Names {
    /// Who has to do it.
    package static let holder = "who"
    /// Late, open or done.
    package static let state = "state"
  }

  let frame: Frame
  let scope: Scope
  let groups: [Group]
  let filter: [Field]
  let isFiltered: Bool
  let maySeeSchool: Bool
  let calendar: String?
  let calendarToken: CSRFField?
  let datesMissing: String?
  let marks: [ParagraphMark]

  /// Duties in groups, with fields that narrow everybody's.
  ///
  /// - Parameters:
  ///   - calendar: The whole address of the reader's own calendar, which is as secret as a password and shown once,
  ///     when it was made.
  ///   - calendarToken: The token of a form that makes one.
  ///   - datesMissing: What duties cannot do for want of term dates.
  package init(
    frame: Frame, scope: Scope, groups: [Group], filter: [Field] = [], isFiltered: Bool = false,
    maySeeSchool: Bool, calendar: String? = nil, calendarToken: CSRFField? = nil,
    datesMissing: String? = nil, marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.scope = scope
    self.groups = groups
    self.filter = filter
    self.isFiltered = isFiltered
    self.maySeeSchool = maySeeSchool
    self.calendar = calendar
    self.calendarToken = calendarToken
    self.datesMissing = datesMissing
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: title, current: .desk,
      breadcrumbs: scope == .own ? [.desk(frame)] : [.desk(frame), .duties],
      main: """
        \(PageHeading(title, marks: marks).html)\
        \(with: datesMissing, missing)\
        \(if: maySeeSchool, others.html)\
        \(if: !filter.isEmpty, narrow)\
        \(if: isEmpty, nothing, else: list)\
        \(with: calendar, subscription)\
        \(with: calendarToken, making)
        """
    ).html
  }

  private var title: String { scope == .own ? "Your duties" : "Everybody’s duties" }

  private var others: [Link] {
    scope == .own
      ? [Link("See everybody’s duties", Paths.schoolDuties)]
      : [
        Link("See your own duties", Paths.duties), Link("Term dates", Paths.termDates),
        Link("What “promptly” means here", Paths.phrases),
      ]
  }

  private func missing(_ sentence: String) -> HTML {
    Notice(
      .attention,
      content: """
        <p>\(sentence) <a href="\(Paths.termDates)">Enter the term dates</a></p>
        """
    ).html
  }

  private var narrow: HTML {
    Filter(Paths.schoolDuties, fields: filter, isActive: isFiltered).html
  }

  private var isEmpty: Bool { groups.allSatisfy(\.items.isEmpty) }

  private var list: HTML {
    groups.filter { !$0.items.isEmpty }.html { group in
      "<h2>\(group.heading)</h2>\n\(Agenda(group.items).html)"
    }
  }

  private var nothing: HTML {
    if isFiltered {
      return EmptyState(
        "No duty matches", why: "Nothing like this is due or was done.",
        firstStep: Link("Show everything", Paths.schoolDuties)
      ).html
    }
    return EmptyState(
      "Nothing is due",
      why: """
        What the policy asks of you will stand here, days before it is due. You hear of it in one \
        e-mail a week, never in the evening, at weekends or in the holidays.
        """, firstStep: Link("Read what the policy asks", Paths.policy)
    ).html
  }

  private func subscription(_ address: String) -> HTML {
    Disclosure(
      "See them in your calendar",
      content: """
        <p>Give this address to your calendar program. Whoever has it can see what you have to do,
        so keep it to yourself.</p>
        <p class="keep"><code>\(address)</code></p>
        """
    ).html
  }

  private func making(_ token: CSRFField) -> HTML {
    Disclosure(
      calendar == nil ? "See them in your calendar" : "Make another address",
      content: """
        <p>Your calendar program can show what you have to do. The address is shown once; a new one
        takes the place of the one before.</p>
        \(Form(
          to: Paths.newCalendar, token: token,
          button: Button("Make an address", style: .outlined), content: ""
        ).html)
        """
    ).html
  }
}
