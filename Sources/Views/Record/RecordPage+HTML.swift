extension RecordPage {
  package var html: HTML {
    Layout(
      frame, title: "Record", current: .desk, breadcrumbs: [.desk(frame)],
      main: """
        \(PageHeading("Record", lead: lead).html)\
        \(with: problem, warning)\
        \(if: !filter.isEmpty, Filter(Paths.record, fields: filter, isActive: isFiltered).html)\
        \(if: entries.isEmpty, nothing, else: list)\(turner.html)\
        \(if: !exports.isEmpty, "<h2>Take it with you</h2>\n\(exports.html)")
        """
    ).html
  }

  private var lead: HTML {
    """
    Everything that was done, one line after another. No line can be changed or taken out without
    being noticed.
    """
  }

  private func warning(_ problem: String) -> HTML {
    Notice(
      .danger, heading: "The record does not fit together",
      content: """
        <p>\(problem)</p>
        <p>Tell the chair of governors, who holds earlier checkpoints. Do not restart anything.</p>
        """
    ).html
  }

  private var nothing: HTML {
    if isFiltered {
      return EmptyState(
        "No line matches", why: "Nothing like this was done in these days.",
        firstStep: Link("Show the whole record", Paths.record)
      ).html
    }
    return EmptyState(
      "Nothing has been done yet",
      why: "The first line is written with the first thing that anybody does.",
      firstStep: Link("Go to today", Paths.today)
    ).html
  }

  private var list: HTML {
    """
    <p class="count">\(turner.caption(total == 1 ? "1 line" : "\(total.grouped) lines"))</p>
    <ol class="record">
    \(each: entries.indices, line)</ol>

    """
  }

  private func line(_ index: Int) -> HTML {
    let entry = entries[index]
    return """
      \(if: isLastChecked(index), seal)\
      <li class="record__line" id="entry-\(entry.number)">
      <p class="record__at">\(entry.at.html) \
      <span class="record__number">entry \(entry.number.grouped)</span></p>
      <p>\(entry.sentence)\
      \(if: !entry.marks.isEmpty, " \(entry.marks.html)")</p>
      </li>

      """
  }

  /// Whether everything from this line on has been checked, and the line before has not.
  private func isLastChecked(_ index: Int) -> Bool {
    guard problem == nil, let checked, entries[index].number < checked.upTo else { return false }
    return index == 0 || entries[index - 1].number >= checked.upTo
  }

  private var seal: HTML {
    guard let checked else { return .empty }
    return """
      <li class="record__seal">Checked up to here on \(checked.at.html): \
      <a href="\(checked.address)">checkpoint of \(checked.upTo.grouped) entries</a></li>

      """
  }
}
