package import Essentials

/// Reads a CSV file as a school's system exports it.
///
/// Finds the separator and the line of headings by what it recognises; leaves titles, blank lines,
/// repeated headings and totals aside.
package struct RosterReader: Sendable {
  private let subject: Roster.Subject
  private let mapping: [Int: RosterColumn?]

  /// Prepares to read.
  ///
  /// - Parameter mapping: What the office said of columns, by place; nil for "leave it unread".
  package init(_ subject: Roster.Subject = .staff, mapping: [Int: RosterColumn?] = [:]) {
    self.subject = subject
    self.mapping = mapping
  }

  /// Reads a file.
  ///
  /// - Throws: What `RosterText` refuses; `roster.too-many-rows`; `roster.no-headings`.
  package func callAsFunction(_ bytes: [UInt8]) throws(Refusal) -> Roster {
    let text = try RosterText(bytes).text
    guard let (separator, top) = Self.layout(of: text) else {
      throw Refusal(
        "roster.no-headings",
        "The file has no line of headings such as Forename and Surname. Add one at the top.")
    }
    let rows = DelimitedRow.rows(
      of: text, separator: separator, limit: RosterText.mostRows + top + 2)
    guard rows.count <= RosterText.mostRows + top + 1 else {
      throw Refusal(
        "roster.too-many-rows",
        "The file has more than \(RosterText.mostRows) lines. Export current people only.")
    }
    let headings = headings(rows[top].cells, above: rows[(top + 1)...])
    var places: [RosterColumn: Int] = [:]
    for heading in headings {
      if case .read(let column) = heading.use { places[column] = heading.place }
    }
    var entries: [RosterEntry] = []
    var aside = rows[..<top].filter { !$0.isBlank }.map(\.line)
    for row in rows[(top + 1)...] where !row.isBlank {
      if row.cells == rows[top].cells || Self.isTotal(row) {
        aside.append(row.line)
      } else {
        entries.append(RosterLine(row: row, places: places).entry(subject))
      }
    }
    return Roster(
      subject: subject, headings: headings, entries: entries, linesLeftAside: aside)
  }

  /// The separator and the row of headings that most is recognised with; without any that is
  /// recognised, the first row with two cells, to be mapped by hand.
  private static func layout(of text: String) -> (Unicode.Scalar, Int)? {
    var best: (separator: Unicode.Scalar, row: Int, score: Int)?
    for separator: Unicode.Scalar in [",", ";", "\t", "|"] {
      let rows = DelimitedRow.rows(of: text, separator: separator, limit: 30)
      for (place, row) in rows.enumerated() {
        let filled = row.cells.filter { !$0.isEmpty }.count
        let found = Set(row.cells.compactMap { RosterHeadings.column(of: $0)?.column }).count
        let score = found * 100 + (filled > 1 ? 1 : 0)
        if score > (best?.score ?? 0) { best = (separator, place, score) }
      }
    }
    return best.map { ($0.separator, $0.row) }
  }

  private func headings(
    _ cells: [String], above rows: ArraySlice<DelimitedRow>
  ) -> [Roster.Heading] {
    var best: [RosterColumn: (place: Int, rank: Int)] = [:]
    for (place, cell) in cells.enumerated() {
      let byHand = mapping[place] ?? nil
      guard mapping[place] == nil || byHand != nil else { continue }
      guard let found = byHand.map({ ($0, -1) }) ?? RosterHeadings.column(of: cell) else {
        continue
      }
      if found.1 < best[found.0]?.rank ?? .max { best[found.0] = (place, found.1) }
    }
    let chosen = Dictionary(best.map { ($0.value.place, $0.key) }) { first, _ in first }
    return cells.enumerated().compactMap { place, cell in
      if cell.isEmpty, chosen[place] == nil { return nil }
      let isKnown =
        mapping[place] != nil || RosterHeadings.column(of: cell) != nil
        || RosterHeadings.isNotNeeded(cell)
      return Roster.Heading(
        place: place, text: cell,
        use: chosen[place].map { .read($0) } ?? (isKnown ? .notNeeded : .unknown),
        samples: chosen[place] == nil ? Self.samples(at: place, of: rows) : [])
    }
  }

  private static func samples(at place: Int, of rows: ArraySlice<DelimitedRow>) -> [String] {
    var found: [String] = []
    for row in rows.prefix(50) where place < row.cells.count {
      let text = String(row.cells[place].singleSpaced.prefix(40))
      if !text.isEmpty, !found.contains(text) { found.append(text) }
      if found.count == 2 { break }
    }
    return found
  }

  /// Whether a row is a total or a note and no person; "Page, Ellen" is a person.
  private static func isTotal(_ row: DelimitedRow) -> Bool {
    let filled = row.cells.filter { !$0.isEmpty }
    guard filled.count <= 2, let first = filled.first else { return false }
    guard filled.contains(where: { $0.contains(where: \.isLetter) }) else { return true }
    let words = first.plainLetters
    if ["total", "grand total", "confidential", "end of report"].contains(words) { return true }
    let starts = [
      "total", "grand total", "count", "number of", "report", "printed", "produced", "page",
      "records", "generated", "exported", "run date", "staff total",
    ]
    return filled.contains { $0.contains(where: \.isNumber) }
      && !row.cells.contains { $0.contains("@") }
      && starts.contains { words.hasPrefix($0 + " ") }
  }
}
