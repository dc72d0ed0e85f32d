/// The school's calendar as far as it is known: terms, half-terms, inset days, and until when duties can keep to it.
package struct TermDatesPage: Page {
  /// The names of the fields that carry dates from page to page.
  package enum Names {
    /// The dates that will be kept.
    package static let dates = "dates"
    /// The dates that they replace.
    package static let seen = "seen"
    /// The school year, as the year in which it begins.
    package static let year = "year"
  }

  let frame: Frame
  let years: [TermDatesYear]
  let missing: String?
  let next: Int
  let undo: (token: CSRFField, carried: [HiddenField])?
  let bankHolidays: String

  /// The years that are known, the latest first.
  ///
  /// - Parameters:
  ///   - missing: What duties cannot do for want of dates, where some are wanting soon.
  ///   - next: The year to enter next.
  ///   - undo: Where dates were changed a moment ago, what puts the former ones back.
  ///   - bankHolidays: Until when the published list of bank holidays goes, and where it comes from.
  package init(
    frame: Frame, years: [TermDatesYear], missing: String?, next: Int,
    undo: (token: CSRFField, carried: [HiddenField])? = nil, bankHolidays: String
  ) {
    self.frame = frame
    self.years = years
    self.missing = missing
    self.next = next
    self.undo = undo
    self.bankHolidays = bankHolidays
  }

  package var html: HTML {
    Layout(
      frame, title: "Term dates", current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Everybody’s duties", Paths.schoolDuties)],
      main: """
        \(PageHeading("Term dates", lead: lead).html)\
        \(with: undo, saved)\
        \(with: missing, { Notice(.attention, content: "<p>\($0)</p>").html })\
        \(actions)\
        \(each: years, year)\
        <h2>Bank holidays</h2>
        <p>\(bankHolidays)</p>

        """
    ).html
  }

  private var lead: HTML {
    """
    Duties fall due and reminders go on school days. They keep out of weekends, holidays, half-term
    and bank holidays, as far as the dates are known.
    """
  }

  private func saved(_ undo: (token: CSRFField, carried: [HiddenField])) -> HTML {
    Notice(
      heading: "The term dates were changed",
      content: """
        <p>Duties that fell on a day when the school is closed move within the hour.</p>
        \(Form(
          to: Paths.termDates, token: undo.token, carried: undo.carried,
          button: Button("Put the former dates back", style: .outlined)
        ).html)
        """
    ).html
  }

  private var actions: HTML {
    """
    <p class="actions">\(Button("Bring in a calendar file", address: Paths.importTermDates).html) \
    <a href="\(Paths.enterTermDates(next))">Enter \(next) to \(next + 1) by hand</a></p>

    """
  }

  private func year(_ year: TermDatesYear) -> HTML {
    """
    <h2>\(year.words)</h2>
    \(year.html)\
    <p class="actions"><a href="\(Paths.enterTermDates(year.year))">Change \(year.words)</a> \
    <a href="\(Paths.takeOutTermDates(year.year))">Take \(year.words) out</a></p>

    """
  }

  package static let examples: KeyValuePairs = [
    "nothing": TermDatesPage(
      frame: .office, years: [],
      missing: "No term dates are known. Until they are, duties cannot keep out of the holidays.",
      next: 2025, bankHolidays: bankExample),
    "a year": TermDatesPage(
      frame: .office, years: [.example], missing: nil, next: 2025, bankHolidays: bankExample),
    "changed": TermDatesPage(
      frame: .office, years: [.example], missing: nil, next: 2025,
      undo: (
        .example, [HiddenField(Names.dates, ""), HiddenField(Names.seen, "inset 2025-09-02")]
      ),
      bankHolidays: bankExample),
  ]

  private static let bankExample =
    "Those of England and Wales are known until Sunday 31 December 2028, from GOV.UK."
}
