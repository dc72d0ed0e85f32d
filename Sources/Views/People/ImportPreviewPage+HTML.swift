extension ImportPreviewPage {
  package var html: HTML {
    Layout(
      frame, title: "What will happen", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .people, Breadcrumb("Bring in people", Paths.importPeople)],
      main: """
        \(PageHeading("What will happen", lead: lead).html)\
        \(if: !problems.isEmpty, difficulties)\
        \(if: doesNothing, nothing, else: form)\(others)
        """
    ).html
  }

  private var doesNothing: Bool { added.isEmpty && changed.isEmpty && doubts.isEmpty }

  private var lead: HTML {
    """
    \(added.count.grouped) added, \(changed.count.grouped) changed, \(unchanged.grouped) as before.\
    \(if: !doesNothing, " Nothing is done until you press the button below.")
    """
  }

  private var difficulties: HTML {
    """
    <h2>Rows that are left out</h2>
    \(DataTable(
      "Put them right in the file and bring it in again, or add these people by hand",
      columns: [.init("Row"), .init("Column"), .init("What is wrong")],
      rows: problems.map { problem in
        [
          "\(problem.row)", problem.column.map { "\(name: $0)" } ?? "The whole row",
          HTML(text: problem.sentence),
        ]
      }
    ).html)
    """
  }

  private var nothing: HTML {
    EmptyState(
      "There is nothing to do",
      why: "Everyone in it is known already, and nothing about them has changed.",
      firstStep: Link("Back to people", Paths.people)
    ).html
  }

  private var form: HTML {
    Form(
      to: Paths.importPreview(id), token: token, carried: carried, button: Button(action),
      cancel: Link("Stop, and change nothing", Paths.people),
      content: """
        \(if: !doubts.isEmpty, "<h2>Please decide</h2>\n\(each: doubts, question)")\
        \(if: !added.isEmpty, "<h2>Added</h2>\n\(additions)")\
        \(if: !changed.isEmpty, "<h2>Changed</h2>\n\(alterations)")
        """
    ).html
  }

  private var action: String {
    let parts = [
      added.isEmpty ? nil : "add \(people(added.count))",
      changed.isEmpty ? nil : "change \(people(changed.count))",
    ]
    let words = parts.compactMap(\.self).joined(separator: " and ")
    return words.isEmpty ? "Do as decided" : words.capitalisedFirst
  }

  private func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count.grouped) people"
  }

  private func question(_ doubt: Doubt) -> HTML {
    Field(
      doubt.field, label: "Row \(doubt.row): \(doubt.name.isolated)", hint: doubt.question,
      error: errors.message(for: doubt.field),
      control: .radios(doubt.choices, chosen: doubt.chosen)
    ).html
  }

  private var additions: HTML {
    DataTable(
      people(added.count),
      columns: [.init("Name"), .init("Row", isNumeric: true), .init("What is known")],
      rows: added.map { ["\(name: $0.name)", "\($0.row)", "\(name: $0.detail)"] }
    ).html
  }

  private var alterations: HTML {
    DataTable(
      people(changed.count),
      columns: [.init("Name"), .init("Row", isNumeric: true), .init("What changes")],
      rows: changed.map { row in
        ["\(name: row.name)", "\(row.row)", "\(each: row.changes, separator: "<br>", \.html)"]
      }
    ).html
  }

  private var others: HTML {
    guard !missing.isEmpty else { return .empty }
    return """
      <h2>Not in the file</h2>
      <p>These people stay as they are. If somebody has left, record it on their page.</p>
      \(Disclosure(
        people(missing.count), about: "not in the file",
        content: "<ul>\(each: missing, { "<li>\(name: $0)</li>\n" })</ul>"
      ).html)
      """
  }
}

extension ImportPreviewPage.Change {
  fileprivate var html: HTML {
    """
    \(field): \(if: before.isEmpty, "none", else: "<del>\(name: before)</del>") \
    <span class="hidden">becomes</span> \
    \(if: after.isEmpty, "none", else: "<ins>\(name: after)</ins>")
    """
  }
}
