package import Essentials

/// A person's own key: whether it is open, and the way back to it where it is locked.
package struct YourKeyPage: Page {
  /// How the key stands.
  package enum Standing: Sendable {
    /// It is open in this session, and opens with that.
    case open(KeyWord)
    /// It opens with that, and is not open in this session, which came about without it.
    case closed(KeyWord)
    /// It lies under a password that was forgotten, with who could open it with the school's sheet.
    case locked(keepers: [String])
    /// There is none: the person signs in without a password of ours; a passphrase may make one, but for the
    /// demonstration.
    case none(mayMake: Bool)
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
    case .open(let word):
      "It opens with your \(word.rawValue). What is locked for you, nobody else can read."
    case .closed: "It is not open here yet. It stays open in this browser until you sign out."
    case .locked:
      """
      You chose a new password after forgetting the one before, so your key is still locked. Your
      recovery sheet opens it.
      """
    case .none(mayMake: true):
      "You have none yet: it opens what is told to the school in confidence, where you may read it."
    case .none: "In the demonstration nobody has a key of their own."
    }
  }

  private var content: HTML {
    switch standing {
    case .open(let word):
      "\(if: word == .passphrase, changing)\(renewing(word))"
    case .closed(let word):
      "\(OpenKeyPage.form(token, word).html)\(if: word == .passphrase, forgotten)"
    case .locked(let keepers): opening + "\n" + Self.without(keepers, word: .password)
    case .none(mayMake: true):
      """
      <p>Somebody who signs in without a password opens it with a passphrase, which signs nobody in. You go on
      signing in as you do now.</p>
      \(Link("Make your key", Paths.firstKey).button())
      """
    case .none:
      "<p>In a school of your own, everybody who signs in gets one.</p>\n"
    }
  }

  private var changing: HTML {
    "<p>\(Link("Choose a new passphrase", Paths.passphrase).html)</p>\n"
  }

  private var forgotten: HTML {
    "<p>\(Link("I have forgotten my passphrase", Paths.forgottenPassphrase).html)</p>\n"
  }

  private var opening: HTML {
    """
    \(Form(
      to: Paths.yourKey, token: token, button: Button("Open my key"),
      content: SheetField(Names.sheet, label: "Your recovery sheet", errors: errors).html
        + password(.password).html
    ).html)\
    <p>The sheet works this once. You are shown a new one straight away: have a printer ready, or a pen
    and paper.</p>
    """
  }

  /// What there is to be done without the sheet; the page for a forgotten passphrase says it too.
  static func without(_ keepers: [String], word: KeyWord) -> HTML {
    """
    <h2>If you do not have your sheet</h2>
    \(if: keepers.isEmpty, noKeeper(word), else: keeper(keepers))\
    <p>If nothing opens your key any more, \(Link("make a new one", Paths.newKey).html). What was locked
    with the old one then stays locked.</p>

    """
  }

  private static func keeper(_ keepers: [String]) -> HTML {
    """
    <p>Ask \(each: keepers.dropLast(), { "\(name: $0) or " })\(each: keepers.suffix(1), { "\(name: $0)" }).
    With the school’s recovery sheet they can make you a new sheet of your own. They hand it to you on
    paper, and you type it here.</p>

    """
  }

  private static func noKeeper(_ word: KeyWord) -> HTML {
    """
    <p>The school’s recovery sheet cannot open your key: there is none, or it was made after you last
    \(word == .passphrase ? "typed the old passphrase" : "signed in with the old password").</p>

    """
  }

  private func renewing(_ word: KeyWord) -> HTML {
    """
    <h2>Your recovery sheet</h2>
    <p>It opens your key if you forget your \(word.rawValue). If you have lost it, or somebody has seen it,
    make a new one: the sheet before stops working at once.</p>
    \(Form(
      to: Paths.newSheet, token: token, button: Button("Make a new sheet"),
      content: password(word).html
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

  private func password(_ word: KeyWord) -> Field {
    Field(
      Names.password, label: "Your \(word.rawValue)", error: errors.message(for: Names.password),
      control: .password(isNew: false))
  }
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
