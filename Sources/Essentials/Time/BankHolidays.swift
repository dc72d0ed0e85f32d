/// The bank holidays of England and Wales, as dated data.
///
/// The Banking and Financial Dealings Act 1971 and proclamations move them, so they are read from a file that says where
/// it comes from; days that the file does not cover are expected by the usual rules, and said to be a guess.
package struct BankHolidays: Hashable, Sendable {
  /// The names of the holidays by day.
  package let names: [CivilDate: String]
  /// The first day about which the file knows.
  package let coversFrom: CivilDate
  /// The last day about which the file knows.
  package let coversThrough: CivilDate
  /// Where the days come from.
  package let source: String
  /// When somebody last compared them with the source.
  package let checkedOn: CivilDate

  /// Reads a file: `source`, `checked-on`, `covers: 2024-01-01 to 2028-12-31`, then blocks of `2024-01-01: New Year's Day`.
  ///
  /// - Throws: `DatedTextProblems`, with every mistake and its line.
  package init(reading text: String) throws(DatedTextProblems) {
    let file = try DatedText(reading: text)
    var problems: [DatedTextProblem] = []
    var names: [CivilDate: String] = [:]
    let bounds = (file.header["covers"]?.value ?? "").split(separator: " ").map(String.init)
    let days = bounds.compactMap { CivilDate($0) }
    guard bounds.count == 3, bounds[1] == "to", days.count == 2, days[0] <= days[1] else {
      throw DatedTextProblems([
        .init(
          file.header["covers"]?.line ?? file.header.line,
          "Say which days the list covers: covers: 2024-01-01 to 2028-12-31")
      ])
    }
    for field in file.blocks.flatMap(\.fields) {
      guard let day = CivilDate(field.name) else {
        problems.append(.init(field.line, "“\(field.name)” is no day: write it as 2026-12-28."))
        continue
      }
      if day < days[0] || day > days[1] {
        problems.append(.init(field.line, "\(day) is outside the days that the list covers."))
      }
      if field.value.isEmpty { problems.append(.init(field.line, "\(day) has no name.")) }
      if names.updateValue(field.value, forKey: day) != nil {
        problems.append(.init(field.line, "\(day) stands twice."))
      }
    }
    guard problems.isEmpty else { throw DatedTextProblems(problems) }
    self.names = names
    (coversFrom, coversThrough) = (days[0], days[1])
    source = file.source
    checkedOn = file.checkedOn
  }

  /// Whether the file knows about a day.
  package func cover(_ date: CivilDate) -> Bool { coversFrom <= date && date <= coversThrough }

  /// The name of the holiday on a day: as published where the file knows, as expected elsewhere.
  package func name(on date: CivilDate) -> String? {
    cover(date) ? names[date] : Self.expectedName(on: date)
  }
}
