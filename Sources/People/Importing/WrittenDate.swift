import Essentials

/// A date as school systems and Excel write it in Britain: the day before the month.
enum WrittenDate {
  /// Reads "09/06/2025", "9.6.25", "2025-06-09", "9 Jun 2025" or "09-June-2025", with or without a
  /// time after it; nothing where it is none of these.
  static func read(_ text: String) -> CivilDate? {
    let signs: Set<Character> = ["/", ".", "-", " ", ","]
    let words = text.split { signs.contains($0) || $0 == "T" && text.contains("-") }
      .map(String.init)
    guard words.count >= 3 else { return nil }
    if words[0].count == 4, let year = Int(words[0]) {
      return date(year, words[1], words[2])
    }
    guard let year = Int(words[2]), words[2].count == 4 || words[2].count == 2 else { return nil }
    // Two figures: nobody of a school started before 1950.
    return date(words[2].count == 4 ? year : year + (year < 50 ? 2000 : 1900), words[1], words[0])
  }

  private static func date(_ year: Int, _ month: String, _ day: String) -> CivilDate? {
    let name = month.lowercased().prefix(3)
    let number = Int(month) ?? months.firstIndex(of: String(name)).map { $0 + 1 }
    guard let number, let day = Int(day), year >= 1900 else { return nil }
    return CivilDate(year: year, month: number, day: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
