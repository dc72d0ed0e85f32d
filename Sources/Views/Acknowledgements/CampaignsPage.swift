package import Essentials

/// Everything that people were asked to acknowledge so far.
package struct CampaignsPage: Page {
  /// One request.
  package struct Row: Sendable {
    let title: String
    let address: Address
    let dueOn: CivilDate
    let asked: Int
    let acknowledged: Int

    /// A campaign by its title with its page, its day, and how far it has come.
    package init(
      title: String, address: Address, dueOn: CivilDate, asked: Int, acknowledged: Int
    ) {
      self.title = title
      self.address = address
      self.dueOn = dueOn
      self.asked = asked
      self.acknowledged = acknowledged
    }
  }

  let frame: Frame
  let rows: [Row]

  /// All campaigns, the latest first.
  package init(frame: Frame, rows: [Row]) {
    self.frame = frame
    self.rows = rows
  }

  package var html: HTML {
    Layout(
      frame, title: "Acknowledgements", current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("Acknowledgements", lead: "Who has read which version of the policy.").html)\
        \(if: rows.isEmpty, nothing, else: table)
        """
    ).html
  }

  private var nothing: HTML {
    EmptyState(
      "Nobody has been asked yet",
      why: "People are asked by themselves when a version is published, and when they join.",
      firstStep: Link("Go to the versions of the policy", Paths.policies)
    ).html
  }

  private var table: HTML {
    DataTable(
      "The latest first",
      columns: [
        .init("Asked for"), .init("By"), .init("Asked", isNumeric: true),
        .init("Acknowledged", isNumeric: true),
      ],
      rows: rows.map { row in
        [
          "<a href=\"\(row.address)\">\(row.title)</a>", row.dueOn.short,
          HTML(text: row.asked.grouped), HTML(text: row.acknowledged.grouped),
        ]
      }
    ).html
  }

  package static let examples: KeyValuePairs = [
    "some": CampaignsPage(
      frame: .office,
      rows: [
        Row(
          title: "Version 2025-09", address: Paths.campaign("c1"), dueOn: .june(27), asked: 31,
          acknowledged: 26),
        Row(
          title: "People who joined", address: Paths.campaign("c2"), dueOn: .june(13), asked: 2,
          acknowledged: 2),
        Row(
          title: "Version 2025-06", address: Paths.campaign("c0"), dueOn: .june(6), asked: 1_047,
          acknowledged: 1_046),
      ]),
    "none": CampaignsPage(frame: .office, rows: []),
  ]
}
