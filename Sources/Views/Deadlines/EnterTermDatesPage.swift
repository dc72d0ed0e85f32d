/// The dates of one school year, entered by hand: three terms with their half-terms, inset days and other closures.
package struct EnterTermDatesPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The thirds of a year, in their order.
    package static let seasons = ["autumn", "spring", "summer"]
    /// The first day of a term.
    package static func first(_ season: String) -> String { "\(season)-first" }
    /// Its last day.
    package static func last(_ season: String) -> String { "\(season)-last" }
    /// The first day of its half-term.
    package static func halfFirst(_ season: String) -> String { "\(season)-half-first" }
    /// The last day of its half-term.
    package static func halfLast(_ season: String) -> String { "\(season)-half-last" }
    /// Inset days, one a line.
    package static let inset = "inset"
    /// Other days on which the school is closed, one a line.
    package static let closed = "closed"
  }

  let frame: Frame
  let token: CSRFField
  let year: Int
  let typed: [String: String]
  let errors: [FieldError]

  /// The year that begins in `year`, with what is known of it or was typed by the names of the fields.
  package init(
    frame: Frame, token: CSRFField, year: Int, typed: [String: String] = [:],
    errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.year = year
    self.typed = typed
    self.errors = errors
  }

  private var title: String { "The school year \(year) to \(year + 1)" }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .termDates],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(Form(
          to: Paths.enterTermDates(year), token: token, button: Button("Show how it will be"),
          cancel: Link("Back to term dates", Paths.termDates),
          content: "\(each: Names.seasons, term)\(inset)\(closed)"
        ).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    Leave empty what you do not know yet. A school with six terms enters two of them as one, with
    the break between them as half-term.
    """
  }

  private func term(_ season: String) -> HTML {
    """
    <h2>\(season.capitalisedFirst) term \(season == "autumn" ? year : year + 1)</h2>
    \(day(Names.first(season), "\(season.capitalisedFirst) term, first day for pupils"))\
    \(day(Names.halfFirst(season), "\(season.capitalisedFirst) half-term, first day off"))\
    \(day(Names.halfLast(season), "\(season.capitalisedFirst) half-term, last day off"))\
    \(day(Names.last(season), "\(season.capitalisedFirst) term, last day for pupils"))
    """
  }

  private func day(_ name: String, _ label: String) -> HTML {
    Field(
      name, label: label, error: errors.message(for: name), control: .day(value: typed[name] ?? "")
    ).html
  }

  private var inset: HTML {
    """
    <h2>Single days</h2>
    \(Field(
      Names.inset, label: "Inset days, one a line",
      hint: "Staff are in for training and pupils are not. Such as 2 September \(year).",
      error: errors.message(for: Names.inset),
      control: .area(value: typed[Names.inset] ?? "", rows: 5)
    ).html)
    """
  }

  private var closed: HTML {
    Field(
      Names.closed, label: "Other days on which the school is closed, one a line",
      hint: """
        The day, then a colon and what it is. Such as 7 May \(year + 1): polling day, or \
        25 May \(year + 1) to 29 May \(year + 1): extra week. Bank holidays are known already.
        """,
      error: errors.message(for: Names.closed),
      control: .area(value: typed[Names.closed] ?? "", rows: 3)
    ).html
  }

  package static let examples: KeyValuePairs = [
    "first": EnterTermDatesPage(frame: .office, token: .example, year: 2025),
    "errors": EnterTermDatesPage(
      frame: .office, token: .example, year: 2025,
      typed: [
        Names.first("autumn"): "3 September 2025", Names.last("autumn"): "December",
        Names.inset: "2 September 2025\nsome Monday",
      ],
      errors: [
        FieldError(field: Names.last("autumn"), message: "Type the day like this: 9 June 2025"),
        FieldError(field: Names.inset, message: "“some Monday” is no day. Type 9 June 2025"),
      ]),
  ]
}
