package import Essentials

/// A person's own key: whether it is open, and the way back to it where it is locked.
package struct YourKeyPage: Page {
  /// How the key stands.
  package enum Standing: Sendable {
    /// It opens with the password.
    case open
    /// It lies under a password that was forgotten, with who could open it with the school's sheet.
    case locked(keepers: [String])
    /// There is none: the person signs in without a password of ours.
    case none
  }

  /// A key of before, which nothing opened when a new one was made.
  package struct Former: Sendable {
    let replacedOn: CivilDate
    let isRegained: Bool

    /// A key that another one took the place of, and whether its sheet was found since.
    package init(replacedOn: CivilDate, isRegained: Bool) {
      self.replacedOn = replacedOn
      self.isRegained = isRegained
    }
  }

  /// The names of the form's fields.
  package enum Names {
    /// The nine groups of the sheet of a key of before.
    package static let oldSheet = "old-sheet"
    /// The nine groups of the sheet.
    package static let sheet = "sheet"
    /// The password of today.
    package static let password = "password"
  }

  let frame: Frame
  let token: CSRFField
  let standing: Standing
  let former: [Former]
  let news: String?
  let errors: [FieldError]

  /// The page; neither sheet nor password ever comes back with it.
  ///
  /// `former` is every key of before, the latest first; `news` says what was just done.
  package init(
    frame: Frame, token: CSRFField, standing: Standing, former: [Former] = [],
    news: String? = nil, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.standing = standing
    self.former = former
    self.news = news
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(with: news, { Notice(content: "<p>\($0)</p>").html })\
        \(content)\
        \(if: !former.isEmpty, formerKeys)
        """
    ).html
  }

  private var title: String {
    if case .locked = standing { "Open your key again" } else { "Your key" }
  }

  private var lead: HTML {
    switch standing {
    case .open: "It opens with your password. What is locked for you, nobody else can read."
    case .locked:
      """
      You chose a new password after forgetting the one before, so your key is still locked. Your
      recovery sheet opens it.
      """
    case .none: "You have none yet: keys come with a password, and you sign in another way."
    }
  }

  private var content: HTML {
    switch standing {
    case .open: renewing
    case .locked(let keepers): opening + "\n" + without(keepers)
    case .none:
      """
      <p>Nothing is missing today. Before something confidential can be locked for you, you need a key:
      \(Link("have a link sent to choose a password", Paths.signInByLink).html). You can go on signing in as
      you do now.</p>

      """
    }
  }

  private var opening: HTML {
    """
    \(Form(
      to: Paths.yourKey, token: token, button: Button("Open my key"),
      content: SheetField(Names.sheet, label: "Your recovery sheet", errors: errors).html
        + password.html
    ).html)\
    <p>The sheet works this once. You are shown a new one straight away: have a printer ready, or a pen
    and paper.</p>
    """
  }

  private func without(_ keepers: [String]) -> HTML {
    """
    <h2>If you do not have your sheet</h2>
    \(if: keepers.isEmpty, noKeeper, else: keeper(keepers))\
    <p>If nothing opens your key any more, \(Link("make a new one", Paths.newKey).html). What was locked
    with the old one then stays locked.</p>

    """
  }

  private func keeper(_ keepers: [String]) -> HTML {
    """
    <p>Ask \(each: keepers.dropLast(), { "\(name: $0) or " })\(each: keepers.suffix(1), { "\(name: $0)" }).
    With the school’s recovery sheet they can make you a new sheet of your own. They hand it to you on
    paper, and you type it here.</p>

    """
  }

  private var noKeeper: HTML {
    """
    <p>The school’s recovery sheet cannot open your key: there is none, or it was made after you last
    signed in with the old password.</p>

    """
  }

  private var renewing: HTML {
    """
    <h2>Your recovery sheet</h2>
    <p>It opens your key if you forget your password. If you have lost it, or somebody has seen it, make
    a new one: the sheet before stops working at once.</p>
    \(Form(
      to: Paths.newSheet, token: token, button: Button("Make a new sheet"), content: password.html
    ).html)
    """
  }

  /// Where the sheet of a key of before is typed, once it is found.
  private var formerKeys: HTML {
    """
    <h2>\(if: former.count == 1, "An old key of yours", else: "Old keys of yours")</h2>
    <ul>
    \(each: former, { key in
      """
      <li>Until \(key.replacedOn.html): \(if: key.isRegained, "opens with your key of today",
        else: "opens with its own recovery sheet only")</li>

      """
    })</ul>
    \(if: former.contains { !$0.isRegained } && isOpen, regaining)
    """
  }

  private var isOpen: Bool { if case .open = standing { true } else { false } }

  private var regaining: HTML {
    Form(
      to: Paths.formerKey, token: token,
      button: Button("Open the old key", style: .outlined),
      content:
        "<p>If you have found its sheet, type it here: then what was locked with it opens again.</p>\n"
        + SheetField(Names.oldSheet, label: "The old recovery sheet", errors: errors).html
    ).html
  }

  private var password: Field {
    Field(
      Names.password, label: "Your password", error: errors.message(for: Names.password),
      control: .password(isNew: false))
  }

  package static let examples: KeyValuePairs = [
    "locked": YourKeyPage(
      frame: .teacher, token: .example,
      standing: .locked(keepers: ["Grace Adeyemi", "Ruth Whitcombe"])),
    "locked for good": YourKeyPage(
      frame: .teacher, token: .example, standing: .locked(keepers: []),
      errors: [
        FieldError(
          field: Names.sheet,
          message: "That did not open your key. Check all nine groups with your sheet, type your "
            + "password, and try again")
      ]),
    "open": YourKeyPage(frame: .head, token: .example, standing: .open),
    "open, with old keys": YourKeyPage(
      frame: .teacher, token: .example, standing: .open,
      former: [
        Former(replacedOn: .june(6), isRegained: false),
        Former(replacedOn: .june(2), isRegained: true),
      ],
      errors: [
        FieldError(
          field: Names.oldSheet,
          message: "That did not open an old key of yours. Check all nine groups with the sheet")
      ]),
    "an old key is back": YourKeyPage(
      frame: .teacher, token: .example, standing: .open,
      former: [Former(replacedOn: .june(6), isRegained: true)],
      news: "The old key opens again, with your key of today."),
    "none": YourKeyPage(frame: .teacher, token: .example, standing: .none),
  ]
}

/// Where the nine groups of a sheet are typed; they never come back.
struct SheetField {
  private let field: Field

  init(_ name: String, label: String, errors: [FieldError]) {
    field = Field(
      name, label: label,
      hint: "Nine groups of five letters and digits. Capitals and spaces do not matter.",
      error: errors.message(for: name), control: .text(value: ""), autocomplete: "off")
  }

  var html: HTML { field.html }
}
