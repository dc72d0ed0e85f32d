/// The key on paper that the school falls back on: what it is for, where it is kept, and making it.
package struct SchoolSheetPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The sheet whose place the new one takes.
    package static let old = "sheet"
    /// That the old sheet is to work no more.
    package static let replace = "replace"
    /// The value of `replace` where that was said.
    package static let yes = "yes"
  }

  /// The sheet that works now.
  package struct Present: Sendable {
    let name: String
    let made: String?

    /// A sheet by its name, with who made it and when in a sentence.
    package init(name: String, made: String?) {
      self.name = name
      self.made = made
    }
  }

  let frame: Frame
  let token: CSRFField?
  let keeper: String?
  let present: Present?
  let errors: [FieldError]

  /// The sheet that there is, if any, and who keeps it by name; with a token for whoever may make one.
  package init(
    frame: Frame, token: CSRFField?, keeper: String?, present: Present?, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.keeper = keeper
    self.present = present
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "The school’s recovery sheet", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("The school’s recovery sheet", lead: lead).html)\
        \(standing)\
        \(with: token, form)\
        <h2>What it is for</h2>
        <p>What is confidential will be locked with people’s own keys, so that no administrator can read
        it. A person’s key opens with their password or their own sheet. Where both are lost, this sheet
        is the only thing that still opens it.</p>
        <p>It covers everybody who signs in with a password after it was made. Nothing is locked
        in this way today; the sheet has to be there before the first thing is.</p>
        <h2>Where to keep it</h2>
        <ul>
        <li>In a sealed envelope, with a name and the day across the flap.</li>
        <li>With \(keeping), in a safe or another locked place outside the school office.</li>
        <li>Never on a computer, in an e-mail or as a photograph.</li>
        </ul>
        <p>The envelope is opened by two people together, and the headteacher is told on the same day.
        Then a new sheet is made.</p>
        """
    ).html
  }

  private var lead: HTML {
    "A key on paper, for the day when somebody’s password and their own sheet are both lost."
  }

  private var keeping: HTML {
    keeper.map { "\(name: $0), chair of governors" } ?? "the chair of governors"
  }

  private var standing: HTML {
    guard let present else { return "<p>The school has no recovery sheet yet.</p>\n" }
    return SummaryList(
      [SummaryRow("The sheet that works", detail: "<code>\(present.name)</code>")]
        + (present.made.map { [SummaryRow("Made", $0)] } ?? [])
    ).html
  }

  private func form(_ token: CSRFField) -> HTML {
    guard let present else {
      return """
        \(Form(to: Paths.schoolSheet, token: token, button: Button("Make the sheet")).html)\
        \(once)
        """
    }
    return """
      <h2>Make a new sheet</h2>
      <p>Only where this one is lost, torn or was opened. It stops working at once.</p>
      \(Form(
        to: Paths.schoolSheet, token: token, carried: [HiddenField(Names.old, present.name)],
        button: Button("Make a new sheet"), content: confirmation(present).html
      ).html)\
      \(once)
      """
  }

  private func confirmation(_ present: Present) -> Field {
    Field(
      Names.replace, label: "The sheet \(present.name)",
      error: errors.message(for: Names.replace),
      control: .checkboxes([Field.Choice(Names.yes, "It is to work no more")], chosen: []))
  }

  private var once: HTML {
    Notice(
      .attention, heading: "You see it only once",
      content: """
        <p>The sheet opens as a PDF, for one print on paper. The program keeps no copy and cannot
        print it again. Go to a printer that you can watch before you press the button; you may be asked
        to confirm who you are first. The record keeps that a sheet was made, and never the key.</p>

        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "none yet": SchoolSheetPage(
      frame: .head, token: .example, keeper: "Ruth Whitcombe", present: nil),
    "there is one": SchoolSheetPage(
      frame: .head, token: .example, keeper: "Ruth Whitcombe", present: present,
      errors: [
        FieldError(field: Names.replace, message: "Say that the old sheet is to work no more")
      ]),
    "for the chair": SchoolSheetPage(
      frame: .chair, token: nil, keeper: nil, present: present),
  ]

  private static let present = Present(
    name: "k7d2-m9xq", made: "By Grace Adeyemi on Monday 9 June 2025, 17:40")
}
