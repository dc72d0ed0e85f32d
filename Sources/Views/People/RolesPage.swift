package import Essentials

/// Who holds which role, where nobody does, who stands in, and who is told instead when the
/// matter is about the holder.
package struct RolesPage: Page {
  /// One role.
  package struct Role: Sendable {
    let title: String
    let name: String
    let holders: [Holder]
    let standIn: StandIn?
    let instead: [String]
    let contact: String?

    /// A role by its title and its name in the policy, with everyone who matters for it.
    ///
    /// `instead` are the people who are told instead, in order, when it is about the holder;
    /// `contact` is how outsiders reach the role at school.
    package init(
      title: String, name: String, holders: [Holder], standIn: StandIn? = nil,
      instead: [String] = [], contact: String? = nil
    ) {
      self.title = title
      self.name = name
      self.holders = holders
      self.standIn = standIn
      self.instead = instead
      self.contact = contact
    }
  }

  /// Somebody who holds a role.
  package struct Holder: Sendable {
    let name: String
    let address: Address?
    let since: CivilDate

    /// A person, their page for those who may see it, and the first day.
    package init(name: String, address: Address? = nil, since: CivilDate) {
      self.name = name
      self.address = address
      self.since = since
    }
  }

  /// Somebody who stands in for a while.
  package struct StandIn: Sendable {
    let name: String
    let until: CivilDate
    let reason: String

    /// A person, the last day and the reason in a word, such as "illness".
    package init(name: String, until: CivilDate, reason: String) {
      self.name = name
      self.until = until
      self.reason = reason
    }
  }

  let frame: Frame
  let roles: [Role]
  let gaps: [String]
  let setOff: [Agenda.Item]
  let mayChange: Bool
  let checkedOn: CivilDate?
  let confirmation: Confirmation?
  let marks: [ParagraphMark]

  /// The form that confirms that the whole list is right, once a term or before a version is
  /// signed.
  package struct Confirmation: Sendable {
    let address: Address
    let token: CSRFField

    /// Where it is sent.
    package init(_ address: Address, token: CSRFField) {
      self.address = address
      self.token = token
    }
  }

  /// All roles, sentences about those that nobody holds, what the last change set off, and when the list was last
  /// confirmed.
  package init(
    frame: Frame, roles: [Role], gaps: [String] = [], setOff: [Agenda.Item] = [], mayChange: Bool,
    checkedOn: CivilDate? = nil,
    confirmation: Confirmation? = nil, marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.roles = roles
    self.gaps = gaps
    self.setOff = setOff
    self.mayChange = mayChange
    self.checkedOn = checkedOn
    self.confirmation = confirmation
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Roles", current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("Roles", lead: lead, marks: marks).html)\
        \(if: !setOff.isEmpty, "<h2>What this sets off</h2>\n\(Agenda(setOff).html)")\
        \(if: !gaps.isEmpty, gap)\(each: roles, role)\
        \(with: confirmation, confirming)
        """
    ).html
  }

  private var lead: HTML {
    """
    Reports, questions and duties find their person through these roles.\
    \(with: checkedOn, { " Last confirmed on \($0.html)." })
    """
  }

  private var gap: HTML {
    Notice(
      .attention, heading: "Somebody is missing",
      content: "\(each: gaps, { "<p>\($0)</p>\n" })"
    ).html
  }

  private func confirming(_ confirmation: Confirmation) -> HTML {
    let form = Form(
      to: confirmation.address, token: confirmation.token, button: Button("All of this is right"))
    return """
      <h2>Is it right?</h2>
      <p>Look at every name and every way to reach somebody. Change what is wrong first.</p>
      \(form.html)
      """
  }

  private func role(_ role: Role) -> HTML {
    """
    <section class="role">
    <h2>\(role.title)</h2>
    \(SummaryList(rows(of: role)).html)\
    \(if: mayChange, change(role))</section>

    """
  }

  private func rows(of role: Role) -> [SummaryRow] {
    let holders: HTML = "\(each: role.holders, separator: "; ", held)"
    let instead: HTML = "\(each: role.instead, separator: ", then ", { "\(name: $0)" })"
    var rows = [
      SummaryRow(
        "Held by",
        detail: role.holders.isEmpty ? Tag("Nobody", tone: .attention).html : holders)
    ]
    if let standIn = role.standIn {
      rows.append(
        SummaryRow(
          "Stand-in",
          detail: "\(name: standIn.name), until \(standIn.until.short) (\(standIn.reason))"))
    }
    if let contact = role.contact { rows.append(SummaryRow("Reached by", contact)) }
    rows.append(
      SummaryRow(
        "If it is about them",
        detail: role.instead.isEmpty ? Tag("Nobody is named", tone: .attention).html : instead))
    return rows
  }

  private func held(_ holder: Holder) -> HTML {
    """
    \(if: holder.address == nil, "\(name: holder.name)")\
    \(with: holder.address, { "<a href=\"\($0)\">\(name: holder.name)</a>" }), \
    since \(holder.since.short)
    """
  }

  private func change(_ role: Role) -> HTML {
    let about: HTML = "<span class=\"hidden\"> (\(role.title))</span>"
    return """
      <p class="actions">\
      <a href="\(Paths.role(role.name))">Appoint somebody\(if: !role.holders.isEmpty, " else")\(about)</a>\
      <a href="\(Paths.standIn(role.name))">Name a stand-in\(about)</a>\
      \(if: !role.holders.isEmpty || role.standIn != nil, """
        <a href="\(Paths.endTerm(role.name))">End the term\(about)</a>
        """)\
      \(if: !role.holders.isEmpty, """
        <a href="\(Paths.roleContact(role.name))">Change how they are reached\(about)</a>
        """)</p>

      """
  }
}
