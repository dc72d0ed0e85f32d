package import Essentials

/// The dates of one school year as a table.
package struct TermDatesYear: Illustrated {
  /// A term, a half-term, another closure or an inset day.
  package struct Row: Sendable {
    let what: String
    let firstOn: CivilDate
    let lastOn: CivilDate

    /// What the days are, with the first and the last of them.
    package init(_ what: String, _ firstOn: CivilDate, _ lastOn: CivilDate) {
      self.what = what
      self.firstOn = firstOn
      self.lastOn = lastOn
    }
  }

  let year: Int
  let rows: [Row]
  let schoolDays: Int
  let insetDays: Int

  /// The year that begins in `year`, its dates as they come, and how many days of it pupils and staff are in.
  package init(_ year: Int, rows: [Row], schoolDays: Int, insetDays: Int) {
    self.year = year
    self.rows = rows
    self.schoolDays = schoolDays
    self.insetDays = insetDays
  }

  /// The year as people write it.
  var words: String { "\(year) to \(year + 1)" }

  package var html: HTML {
    """
    \(DataTable(
      "First and last days",
      columns: [.init("What"), .init("First day"), .init("Last day")],
      rows: rows.map { ["\($0.what)", $0.firstOn.html, $0.lastOn.html] }
    ).html)\
    <p>Pupils are in on \(schoolDays.days) of these, and there \
    \(insetDays == 1 ? "is 1 inset day" : "are \(insetDays) inset days") besides.</p>

    """
  }

  package static let examples: KeyValuePairs = ["a year": TermDatesYear.example]

  /// A year of the fictional school.
  static let example = TermDatesYear(
    2024,
    rows: [
      Row("Inset day", .june(-279), .june(-279)),
      Row("Autumn term 2024", .june(-278), .june(-162)),
      Row("Half-term", .june(-215), .june(-211)), Row("Spring term 2025", .june(-145), .june(-62)),
      Row("Half-term", .june(-103), .june(-99)), Row("Summer term 2025", .june(-39), .june(52)),
      Row("Half-term", .june(-5), .june(-1)),
    ], schoolDays: 190, insetDays: 1)
}

extension Int {
  /// So many days.
  fileprivate var days: String { self == 1 ? "1 day" : "\(grouped) days" }
}
