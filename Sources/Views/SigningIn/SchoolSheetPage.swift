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
    let opened: String?

    /// A sheet by its name, with who made it and when, and who used it since, each in a sentence.
    package init(name: String, made: String?, opened: String? = nil) {
      self.name = name
      self.made = made
      self.opened = opened
    }
  }

  /// Somebody whose key is locked.
  package struct Waiting: Sendable {
    let name: String
    let address: Address?
    let newKey: Address

    /// A person by name, with where the reader opens the key, which is nothing where this sheet does not open it, and
    /// where a new one is allowed.
    package init(name: String, address: Address?, newKey: Address) {
      self.name = name
      self.address = address
      self.newKey = newKey
    }
  }

  /// What the page is called; the sheet names it as the place where it is typed.
  package static let title = "The school’s recovery sheet"

  let frame: Frame
  let token: CSRFField?
  let keeper: String?
  let present: Present?
  let waiting: [Waiting]
  let news: String?
  let errors: [FieldError]

  /// The sheet that there is, if any, and who keeps it by name; with a token for whoever may make one.
  ///
  /// `news` says what was just done.
  package init(
    frame: Frame, token: CSRFField?, keeper: String?, present: Present?,
    waiting: [Waiting] = [], news: String? = nil, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.keeper = keeper
    self.present = present
    self.waiting = waiting
    self.news = news
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: Self.title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading(Self.title, lead: lead).html)\
        \(with: news, { Notice(content: "<p>\($0)</p>").html })\
        \(standing)\
        \(locked)\
        \(with: token, form)\
        <h2>What it is for</h2>
        <p>Everybody who signs in with a password has a key of their own. What is confidential is locked
        with such keys, so that no administrator can read it. A person’s key opens with their password or
        their own sheet. Where both are lost, this sheet is the only thing that still opens it.</p>
        <p>It covers everybody who signs in with a password after it was made.</p>
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
    let list = SummaryList(
      [SummaryRow("The sheet that works", detail: "<code>\(present.name)</code>")]
        + (present.made.map { [SummaryRow("Made", $0)] } ?? [])
        + (present.opened.map { [SummaryRow("Used", $0)] } ?? []))
    guard present.opened != nil else { return list.html }
    let notice = Notice(
      .attention, heading: "The envelope was opened",
      content: "<p>Make a new sheet and lock it away, once nobody needs this one any more.</p>\n")
    return list.html + notice.html
  }

  /// Those who forgot their password and have not opened their key since.
  private var locked: HTML {
    guard !waiting.isEmpty else { return .empty }
    return """
      <h2>Whose key is locked</h2>
      <p>They have forgotten their password, and open their key with their own recovery sheet. Help those
      who have lost that too, when they ask you. Do it before a new sheet is made for the school: only
      the sheet that works now opens these keys.</p>
      <ul>
      \(each: waiting, { person in
        let allow = Link("Allow \(person.name.isolated) a new key", person.newKey).html
        guard let address = person.address else {
          return "<li>\(name: person.name): this sheet does not open their key. \(allow)</li>\n"
        }
        return """
          <li>\(Link("Help \(person.name.isolated) open their key", address).html), or where that sheet is \
          lost: \(allow)</li>

          """
      })</ul>

      """
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
    "somebody waits": SchoolSheetPage(
      frame: .chair, token: nil, keeper: nil,
      present: Present(
        name: "k7d2-m9xq", made: "By Grace Adeyemi on Monday 9 June 2025, 17:40",
        opened: "By Ruth Whitcombe on Wednesday 11 June 2025, 09:12"),
      waiting: [
        Waiting(
          name: "Joel Okoro", address: Paths.schoolKey("p2"), newKey: Paths.allowNewKey("p2")),
        Waiting(name: "Siân Llywelyn-Łuczak", address: nil, newKey: Paths.allowNewKey("p3")),
      ], news: "Siân Llywelyn-Łuczak may make a new key now."),
  ]

  private static let present = Present(
    name: "k7d2-m9xq", made: "By Grace Adeyemi on Monday 9 June 2025, 17:40")
}
