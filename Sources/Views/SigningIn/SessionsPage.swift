/// Where somebody is signed in, with a way to end it at once.
package struct SessionsPage: Page {
  /// One place where somebody is signed in.
  package struct Session: Sendable {
    let id: String
    let device: String
    let since: Moment
    let lastUsed: Moment
    let isThisOne: Bool

    /// A session by its identifier, the program and computer in words, and when it was used.
    package init(
      id: String, device: String, since: Moment, lastUsed: Moment, isThisOne: Bool = false
    ) {
      self.id = id
      self.device = device
      self.since = since
      self.lastUsed = lastUsed
      self.isThisOne = isThisOne
    }
  }

  /// The names of the form's fields.
  package enum Names {
    /// The session to end.
    package static let session = "session"
    /// The value that ends all others.
    package static let allOthers = "others"
  }

  let frame: Frame
  let token: CSRFField
  let sessions: [Session]
  let more: [Link]

  /// All sessions, this one first, and links to what else keeps the account safe.
  package init(frame: Frame, token: CSRFField, sessions: [Session], more: [Link] = []) {
    self.frame = frame
    self.token = token
    self.sessions = sessions
    self.more = more
  }

  package var html: HTML {
    Layout(
      frame, title: "Where you are signed in", current: .desk,
      breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("Where you are signed in", lead: lead).html)\
        \(table)\(others)\
        \(if: !more.isEmpty, "<h2>Your account</h2>\n\(more.html)")
        """
    ).html
  }

  private var lead: HTML {
    "If you do not know one of these, end it, then choose a new password."
  }

  private var table: HTML {
    DataTable(
      "Signed in now",
      columns: [
        .init("Where"), .init("Since"), .init("Last used"), .init("What to do"),
      ],
      rows: sessions.map { session in
        [
          HTML(text: session.device), session.since.short, session.lastUsed.short,
          session.isThisOne ? "This is where you are" : end(session),
        ]
      }
    ).html
  }

  private func end(_ session: Session) -> HTML {
    """
    <form action="\(Paths.endSession)" method="post">
    \(token.html)\(HiddenField(Names.session, session.id).html)\
    <button class="button button--outlined button--small" type="submit">End it\
    <span class="hidden">: \(session.device), since \(session.since.words)</span></button>
    </form>

    """
  }

  private var others: HTML {
    guard sessions.count > 1 else {
      return "<p>You are signed in nowhere else.</p>\n"
    }
    return Form(
      to: Paths.endSession, token: token, carried: [HiddenField(Names.session, Names.allOthers)],
      button: Button("End all others")
    ).html
  }

  private static let here = Session(
    id: "a", device: "Firefox on Windows", since: Moment(.june(9), "08:05"),
    lastUsed: Moment(.june(9), "08:41"), isThisOne: true)
  private static let account = [
    Link("Choose a new password", Paths.password),
    Link("Print new recovery codes", Paths.recoveryCodes),
  ]

  package static let examples: KeyValuePairs = [
    "one": SessionsPage(frame: .teacher, token: .example, sessions: [here], more: account),
    "several": SessionsPage(
      frame: .teacher, token: .example,
      sessions: [
        here,
        Session(
          id: "b", device: "Chromium on a shared computer", since: Moment(.june(6), "12:10"),
          lastUsed: Moment(.june(6), "12:32")),
        Session(
          id: "c", device: "A program that calls itself <b>\u{202E}xoferiF",
          since: Moment(.june(2), "23:58"),
          lastUsed: Moment(.june(8), "03:14")),
      ], more: account),
  ]
}
