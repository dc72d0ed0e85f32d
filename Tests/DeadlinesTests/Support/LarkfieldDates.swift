import Essentials

/// The term dates of Larkfield from September 2024 to July 2026.
enum LarkfieldDates {
  static func all() throws -> SchoolDates {
    try SchoolDates(
      terms: [
        term("Autumn term 2024", "2024-09-04", "2024-12-20"),
        term("Spring term 2025", "2025-01-06", "2025-04-04"),
        term("Summer term 2025", "2025-04-22", "2025-07-22"),
        term("Autumn term 2025", "2025-09-03", "2025-12-19"),
        term("Spring term 2026", "2026-01-06", "2026-03-27"),
        term("Summer term 2026", "2026-04-13", "2026-07-17"),
      ],
      closures: [
        halfTerm("2024-10-28", "2024-11-01"), halfTerm("2025-02-17", "2025-02-21"),
        halfTerm("2025-05-26", "2025-05-30"), halfTerm("2025-10-27", "2025-10-31"),
        halfTerm("2026-02-16", "2026-02-20"), halfTerm("2026-05-25", "2026-05-29"),
      ],
      insetDays: [
        Larkfield.day("2024-09-02"), Larkfield.day("2024-09-03"), Larkfield.day("2025-02-24"),
        Larkfield.day("2025-06-30"), Larkfield.day("2025-09-01"), Larkfield.day("2025-09-02"),
        Larkfield.day("2026-01-05"), Larkfield.day("2026-06-29"),
      ])
  }

  static func term(_ name: String, _ first: String, _ last: String) throws -> SchoolTerm {
    try SchoolTerm(name: name, firstOn: Larkfield.day(first), lastOn: Larkfield.day(last))
  }

  static func halfTerm(_ first: String, _ last: String) throws -> SchoolClosure {
    try SchoolClosure(
      name: "Half term", reason: .halfTerm, firstOn: Larkfield.day(first),
      lastOn: Larkfield.day(last))
  }
}
