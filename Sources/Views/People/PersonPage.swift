package import Essentials

/// What is known about one person: their roles and terms, what falls to them, what they have
/// acknowledged, and what can be done about them.
package struct PersonPage: Page {
  /// A role with its term.
  package struct Term: Sendable {
    let role: String
    let from: CivilDate
    let until: CivilDate?
    let appointedBy: String?

    /// A role in words, its days, and who appointed the person.
    package init(
      role: String, from: CivilDate, until: CivilDate? = nil, appointedBy: String? = nil
    ) {
      self.role = role
      self.from = from
      self.until = until
      self.appointedBy = appointedBy
    }
  }

  /// A version that they acknowledged.
  package struct Acknowledgement: Sendable {
    let version: String
    let at: Moment
    let how: String
    let receipt: Address?

    /// A version by its name, when and how in words, and the receipt for those who may see it.
    package init(version: String, at: Moment, how: String, receipt: Address? = nil) {
      self.version = version
      self.at = at
      self.how = how
      self.receipt = receipt
    }
  }

  let frame: Frame
  let name: String
  let facts: [SummaryRow]
  let state: PersonState
  let news: [String]
  let terms: [Term]
  let duties: [Agenda.Item]
  let acknowledgements: [Acknowledgement]
  let setOff: [Agenda.Item]
  let actions: [Link]
  let undo: Undo?

  /// A person and everything that the reader may know about them.
  ///
  /// `news` are sentences that matter first, such as that they leave; `setOff` is what joining,
  /// moving or leaving set off and is still open; `undo` takes a recorded leaving back.
  package init(
    frame: Frame, name: String, facts: [SummaryRow], state: PersonState, news: [String] = [],
    terms: [Term] = [], duties: [Agenda.Item] = [], acknowledgements: [Acknowledgement] = [],
    setOff: [Agenda.Item] = [], actions: [Link] = [], undo: Undo? = nil
  ) {
    self.frame = frame
    self.name = name
    self.facts = facts
    self.state = state
    self.news = news
    self.terms = terms
    self.duties = duties
    self.acknowledgements = acknowledgements
    self.setOff = setOff
    self.actions = actions
    self.undo = undo
  }

  /// The form that takes a recorded leaving back.
  package struct Undo: Sendable {
    let address: Address
    let token: CSRFField
    let until: CivilDate

    /// Where it is sent, and the last day on which that is possible.
    package init(_ address: Address, token: CSRFField, until: CivilDate) {
      self.address = address
      self.token = token
      self.until = until
    }
  }

  package var html: HTML {
    Layout(
      frame, title: name.isolated, current: .desk, breadcrumbs: [.desk(frame), .people],
      main: """
        <h1>\(name: name)</h1>
        \(if: !news.isEmpty, announcement)\
        \(SummaryList(facts + [SummaryRow("Policy", detail: state.html)]).html)\
        \(if: !actions.isEmpty || undo != nil, "<h2>What you can do</h2>\n")\
        \(actions.html)\(with: undo, undoing)\
        \(if: !setOff.isEmpty, "<h2>Still to be done</h2>\n\(Agenda(setOff).html)")\
        \(roles)\
        \(if: !duties.isEmpty, "<h2>Falls to them</h2>\n\(Agenda(duties).html)")\
        \(receipts)
        """
    ).html
  }

  private var announcement: HTML {
    Notice(.attention, content: "\(each: news, { "<p>\($0)</p>\n" })").html
  }

  private func undoing(_ undo: Undo) -> HTML {
    """
    \(Form(
      to: undo.address, token: undo.token,
      button: Button("They are staying after all", style: .outlined)
    ).html)\
    <p>This is possible until \(undo.until.html).</p>

    """
  }

  private var roles: HTML {
    guard !terms.isEmpty else { return "<h2>Roles</h2>\n<p>They hold none.</p>\n" }
    let table = DataTable(
      "Roles and terms",
      columns: [.init("Role"), .init("From"), .init("Until"), .init("Appointed by")],
      rows: terms.map { term in
        [
          HTML(text: term.role), term.from.short, term.until?.short ?? "open",
          term.appointedBy.map { "\(name: $0)" } ?? "not known",
        ]
      })
    return "<h2>Roles</h2>\n\(table.html)"
  }

  private var receipts: HTML {
    guard !acknowledgements.isEmpty else {
      return "<h2>Acknowledged</h2>\n<p>Nothing yet.</p>\n"
    }
    let table = DataTable(
      "Versions that they acknowledged",
      columns: [.init("Version"), .init("When"), .init("How")],
      rows: acknowledgements.map { one in
        [
          one.receipt.map { "<a href=\"\($0)\">\(one.version)</a>" } ?? HTML(text: one.version),
          one.at.short, HTML(text: one.how),
        ]
      })
    return "<h2>Acknowledged</h2>\n\(table.html)"
  }
}
