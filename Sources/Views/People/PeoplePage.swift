/// Everyone whom the policy binds, to be searched, narrowed and sorted, fifty on a page.
package struct PeoplePage: Page {
  /// One person in the list.
  package struct Row: Sendable {
    let name: String
    let address: Address
    let kind: String
    let roles: [String]
    let state: PersonState

    /// A person with their page, kind and roles in words.
    package init(
      name: String, address: Address, kind: String, roles: [String] = [], state: PersonState
    ) {
      self.name = name
      self.address = address
      self.kind = kind
      self.roles = roles
      self.state = state
    }
  }

  /// The names of the fields that narrow the list.
  package enum Names {
    /// Part of a name or address.
    package static let search = "q"
    /// The kind.
    package static let kind = "kind"
    /// The role.
    package static let role = "role"
    /// Whether they have acknowledged the policy.
    package static let state = "state"
    /// The column to sort by, with a minus for the other way round.
    package static let sort = "sort"
    /// The page, from 1.
    package static let page = "page"
  }

  let frame: Frame
  let rows: [Row]
  let total: Int
  let narrowing: Narrowing
  let columns: [DataTable.Column]
  let turner: PageTurner
  let actions: [Link]
  let news: [String]
  let marks: [ParagraphMark]

  /// One page of the list, how many match in all, and what narrows it.
  ///
  /// `columns` are name, kind, roles and acknowledged, with the links that sort by them. The first
  /// of `actions` is the page's own, such as adding somebody; `news` says what was just done.
  package init(
    frame: Frame, rows: [Row], total: Int, narrowing: Narrowing, columns: [DataTable.Column],
    turner: PageTurner, actions: [Link] = [], news: [String] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.rows = rows
    self.total = total
    self.narrowing = narrowing
    self.columns = columns
    self.turner = turner
    self.actions = actions
    self.news = news
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "People", current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("People", lead: lead, marks: marks).html)\
        \(if: !news.isEmpty, Notice(content: "\(each: news, { "<p>\($0)</p>\n" })").html)\
        \(with: actions.first, { $0.button() })\
        \(Array(actions.dropFirst()).html)\
        \(if: total > 0 || narrowing.isActive, filter)\(list)\(turner.html)
        """
    ).html
  }

  private var lead: HTML {
    """
    The policy binds everyone who works for the school. Each of them is asked to acknowledge it.
    """
  }

  private var filter: HTML {
    Filter(Paths.people, fields: narrowing.fields, isActive: narrowing.isActive).html
  }

  private var list: HTML {
    if !rows.isEmpty { return table.html }
    if narrowing.isActive {
      return EmptyState(
        "Nobody matches", why: "No name, kind and role fit together like this.",
        firstStep: Link("Show everybody", Paths.people)
      ).html
    }
    return EmptyState(
      "Nobody is here yet",
      why: """
        Nobody is asked for anything before you add them, so you can take your time to get the \
        list right.
        """, firstStep: Link("Paste names or bring in a file", Paths.importPeople)
    ).html
  }

  private var table: DataTable {
    DataTable(
      turner.caption(total == 1 ? "1 person" : "\(total.grouped) people"), columns: columns,
      rows: rows.map { row in
        [
          "<a href=\"\(row.address)\">\(name: row.name)</a>", HTML(text: row.kind),
          row.roles.isEmpty ? "None" : "\(each: row.roles, separator: ", ", { HTML(text: $0) })",
          row.state.html,
        ]
      })
  }
}
