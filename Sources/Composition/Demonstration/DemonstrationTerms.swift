internal import Essentials

/// The terms of the demonstration school from 2024 to 2027.
enum DemonstrationTerms {
  static func dates() throws(Refusal) -> SchoolDates {
    try SchoolDates(
      terms: [
        term("Summer term 2025", "2025-04-22", "2025-07-22"),
        term("Autumn term 2025", "2025-09-03", "2025-12-19"),
        term("Spring term 2026", "2026-01-05", "2026-03-27"),
        term("Summer term 2026", "2026-04-13", "2026-07-21"),
        term("Autumn term 2026", "2026-09-03", "2026-12-18"),
        term("Spring term 2027", "2027-01-04", "2027-03-25"),
        term("Summer term 2027", "2027-04-12", "2027-07-20"),
      ],
      closures: [
        half("2025-05-26", "2025-05-30"), half("2025-10-27", "2025-10-31"),
        half("2026-02-16", "2026-02-20"), half("2026-05-25", "2026-05-29"),
        half("2026-10-26", "2026-10-30"), half("2027-02-15", "2027-02-19"),
      ],
      insetDays: ["2025-09-02", "2026-01-05", "2026-09-02"].compactMap { CivilDate($0) })
  }

  private static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSince1970: 0)
  }

  private static func term(
    _ name: String, _ first: String, _ last: String
  ) throws(Refusal) -> SchoolTerm {
    try SchoolTerm(name: name, firstOn: day(first), lastOn: day(last))
  }

  private static func half(_ first: String, _ last: String) throws(Refusal) -> SchoolClosure {
    try SchoolClosure(name: "Half-term", reason: .halfTerm, firstOn: day(first), lastOn: day(last))
  }
}
