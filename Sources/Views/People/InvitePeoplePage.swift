/// Inviting everybody who has no account yet: who gets a letter, and what to do for those whom no letter reaches.
package struct InvitePeoplePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// Who was shown, so that nobody is invited unseen.
    package static let shown = "shown"
    /// Whether those who never came are sent another link.
    package static let again = "again"
    /// The value of its box.
    package static let yes = "yes"
  }

  /// Somebody without a password.
  package struct Guest: Sendable {
    let id: String
    let name: String
    let detail: String

    /// Somebody, with their address, or with the day on which they start.
    package init(id: String, name: String, detail: String = "") {
      self.id = id
      self.name = name
      self.detail = detail
    }
  }

  /// Everybody without a password, by what can be done for them.
  package struct Guests: Sendable {
    let ready: [Guest]
    let neverCame: [Guest]
    let onPaper: [Guest]
    let later: [Guest]

    /// Those who get a letter; those who were invited before; those whom no letter reaches; those who start later.
    package init(
      ready: [Guest] = [], neverCame: [Guest] = [], onPaper: [Guest] = [], later: [Guest] = []
    ) {
      self.ready = ready
      self.neverCame = neverCame
      self.onPaper = onPaper
      self.later = later
    }

    /// Those whom the form may write to, which comes back with it.
    package var shown: String {
      [ready, neverCame].map { $0.map(\.id).joined(separator: " ") }.joined(separator: "/")
    }

    var isEmpty: Bool {
      ready.isEmpty && neverCame.isEmpty && onPaper.isEmpty && later.isEmpty
    }
  }

  private static let mostShown = 200

  let frame: Frame
  let token: CSRFField
  let guests: Guests
  let sendsLetters: Bool
  let withLinks: Int
  let news: String?
  let error: String?

  /// The page; `withLinks` is how many need no account, since links to single things reach them.
  ///
  /// `news` says what was just done, `error` why it was not.
  package init(
    frame: Frame, token: CSRFField, guests: Guests, sendsLetters: Bool = true, withLinks: Int = 0,
    news: String? = nil, error: String? = nil
  ) {
    self.frame = frame
    self.token = token
    self.guests = guests
    self.sendsLetters = sendsLetters
    self.withLinks = withLinks
    self.news = news
    self.error = error
  }

  package var html: HTML {
    Layout(
      frame, title: "Invite people to sign in",
      errors: error.map { [FieldError(field: "main", message: $0)] } ?? [], current: .desk,
      breadcrumbs: [.desk(frame), .people],
      main: """
        \(PageHeading("Invite people to sign in", lead: lead).html)\
        \(with: news, { Notice(content: "<p>\($0)</p>").html })\
        \(if: guests.isEmpty, everybodyIsIn)\
        \(if: !guests.ready.isEmpty, table("Who gets a letter", guests.ready, "E-mail"))\
        \(if: !guests.ready.isEmpty || !guests.neverCame.isEmpty, form)\
        \(if: !guests.onPaper.isEmpty, onPaper)\
        \(if: !guests.later.isEmpty, later)\
        \(if: withLinks > 0, elsewhere)
        """
    ).html
  }

  private var lead: HTML {
    """
    With an account people see what is asked of them, at any time. Each gets a link of their own to
    choose a password: it works once, for 14 days.
    """
  }

  private var everybodyIsIn: HTML {
    EmptyState(
      "Everybody has been invited",
      why:
        "Whoever joins is invited by itself, where there is an e-mail address. Those who have no "
        + "password yet will stand here.", firstStep: Link("Back to people", Paths.people)
    ).html
  }

  private var form: HTML {
    Form(
      to: Paths.invitePeople, token: token,
      carried: [HiddenField(Names.shown, guests.shown)],
      button: Button(guests.ready.isEmpty ? "Send them a new link" : "Send the letters"),
      cancel: Link("Back to people", Paths.people), content: again
    ).html
  }

  /// Those who were invited before are asked again only where somebody says so.
  private var again: HTML {
    guard !guests.neverCame.isEmpty else { return .empty }
    return """
      \(table("Invited before, and no password yet", guests.neverCame, "E-mail"))\
      \(if: guests.ready.isEmpty, oneMore, else: box)
      """
  }

  private var oneMore: HTML {
    HiddenField(Names.again, Names.yes).html + "<p>The links before it then work no more.</p>\n"
  }

  private var box: HTML {
    Field(
      Names.again, label: "Those who were invited before",
      hint: "The links before it then work no more.",
      control: .checkboxes([Field.Choice(Names.yes, "Send them a new link too")], chosen: [])
    ).html
  }

  private var onPaper: HTML {
    """
    <h2>No letter reaches them</h2>
    <p>\(if: sendsLetters,
      "We know no e-mail address of theirs, or letters come back from it. Put it right, or make a link, print it and hand it over.",
      else: "The school sends no e-mail. Make a link for each, print it and hand it over.")</p>
    \(DataTable(
      "Without a letter",
      columns: sendsLetters ? [.init("Name"), .init("Link"), .init("E-mail")]
        : [.init("Name"), .init("Link")],
      rows: guests.onPaper.prefix(Self.mostShown).map(paperRow)).html)\
    \(more(guests.onPaper))
    """
  }

  private func paperRow(_ guest: Guest) -> [HTML] {
    let print: HTML = """
      <a href="\(Paths.personAccount(guest.id))">Make a link<span class="hidden"> for \
      \(name: guest.name)</span></a>
      """
    guard sendsLetters else { return ["\(name: guest.name)", print] }
    let add: HTML = """
      <a href="\(Paths.changePerson(guest.id))">\(guest.detail.isEmpty ? "Add an address" : "Change the address")\
      <span class="hidden"> of \(name: guest.name)</span></a>
      """
    return ["\(name: guest.name)", print, add]
  }

  private var later: HTML {
    """
    <h2>They start later</h2>
    <p>Invite them from two weeks before they start: sooner, the link would be over on their first day.</p>
    \(table("Not yet", guests.later, "Starts"))
    """
  }

  private var elsewhere: HTML {
    """
    <p>\(if: withLinks == 1, "1 contractor or supply teacher needs",
      else: "\(withLinks) contractors and supply staff need") no account: they get a link to each thing
    that is asked of them.</p>

    """
  }

  private func table(_ caption: String, _ guests: [Guest], _ column: String) -> HTML {
    DataTable(
      caption, columns: [.init("Name"), .init(column)],
      rows: guests.prefix(Self.mostShown).map { guest in
        [
          "<a href=\"\(Paths.person(guest.id))\">\(name: guest.name)</a>",
          HTML(text: guest.detail),
        ]
      }
    ).html + more(guests)
  }

  private func more(_ guests: [Guest]) -> HTML {
    let rest = guests.count - Self.mostShown
    guard rest > 0 else { return .empty }
    return "<p>And \(rest) more.</p>\n"
  }
}
