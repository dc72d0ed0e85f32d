/// What the school's calendar will be, before anything is changed.
package struct TermDatesPreviewPage: Page {
  /// Something in a calendar file that was left out.
  package struct LeftOut: Sendable {
    let title: String
    let day: String
    let why: String

    /// Its title in the file, its day in words, and why it was left out.
    package init(_ title: String, day: String, why: String) {
      self.title = title
      self.day = day
      self.why = why
    }
  }

  let frame: Frame
  let token: CSRFField
  let years: [TermDatesYear]
  let gone: [TermDatesYear.Row]
  let questions: [String]
  let leftOut: [LeftOut]
  let isTakenOut: Bool
  let carried: [HiddenField]

  /// The years that change, as they will be.
  ///
  /// - Parameters:
  ///   - gone: Dates that are known now, and will not be any more.
  ///   - questions: What somebody should look at, in sentences.
  ///   - leftOut: What stands in the file and says nothing about school days.
  ///   - isTakenOut: Whether dates are only taken out.
  ///   - carried: The dates that will be kept, and those that they replace.
  package init(
    frame: Frame, token: CSRFField, years: [TermDatesYear], gone: [TermDatesYear.Row],
    questions: [String] = [], leftOut: [LeftOut] = [], isTakenOut: Bool = false,
    carried: [HiddenField]
  ) {
    self.frame = frame
    self.token = token
    self.years = years
    self.gone = gone
    self.questions = questions
    self.leftOut = leftOut
    self.isTakenOut = isTakenOut
    self.carried = carried
  }

  package var html: HTML {
    let title = isTakenOut ? "Take these dates out" : "How the term dates will be"
    return Layout(
      frame, title: title, current: .desk, breadcrumbs: [.desk(frame), .termDates],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(if: !questions.isEmpty, looking)\
        \(each: years, { "<h2>\($0.words)</h2>\n\($0.html)" })\
        \(if: !gone.isEmpty, replaced)\
        \(Form(
          to: Paths.termDates, token: token, carried: carried,
          button: Button(isTakenOut ? "Take these dates out" : "Keep these dates"),
          cancel: Link("Stop, and change nothing", Paths.termDates)
        ).html)\
        \(if: !leftOut.isEmpty, rest)
        """
    ).html
  }

  private var lead: HTML {
    "Nothing is changed until you press the button below. You can put the former dates back then."
  }

  private var looking: HTML {
    Notice(
      .attention, heading: "Please look at this",
      content: "<ul>\(each: questions, { "<li>\($0)</li>\n" })</ul>"
    ).html
  }

  private var replaced: HTML {
    """
    <h2>Not kept any more</h2>
    <ul>\(each: gone, { "<li>\($0.words)</li>\n" })</ul>

    """
  }

  private var rest: HTML {
    Disclosure(
      leftOut.count == 1 ? "1 event was left out" : "\(leftOut.count.grouped) events were left out",
      content: DataTable(
        "Left out of the calendar file",
        columns: [.init("Event"), .init("Day"), .init("Why")],
        rows: leftOut.map { ["\(name: $0.title)", "\($0.day)", "\($0.why)"] }
      ).html
    ).html
  }

  package static let examples: KeyValuePairs = [
    "a new year": TermDatesPreviewPage(
      frame: .office, token: .example, years: [.example], gone: [],
      questions: ["A term begins on Monday 1 September 2025, but its end is not in the file."],
      leftOut: [
        LeftOut("Summer fair", day: "Saturday 5 July 2025", why: "It is not about school days.")
      ], carried: [HiddenField(TermDatesPage.Names.dates, "inset 2024-09-02")]),
    "taken out": TermDatesPreviewPage(
      frame: .office, token: .example, years: [], gone: TermDatesYear.example.rows,
      isTakenOut: true, carried: [HiddenField(TermDatesPage.Names.dates, "")]),
  ]
}

extension TermDatesYear.Row {
  /// What and when, in one line.
  fileprivate var words: HTML {
    firstOn == lastOn
      ? "\(what), \(firstOn.html)" : "\(what), \(firstOn.html) to \(lastOn.html)"
  }
}
