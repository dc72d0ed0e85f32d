package import Essentials

/// Reads a day as people in Britain type it, so that no browser's calendar decides what is meant.
///
/// "9 June 2025", "Mon 9th Jun 25", "9/6/2025", "09.06.25" and "2025-06-09" are one day. The day
/// always comes before the month, unless the year comes first.
package enum TypedDay {
  /// The day that was typed, or nothing when it is not one.
  package static func read(_ text: String) -> CivilDate? {
    let parts = parts(of: text)
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0].utf8.count == 4
    guard let year = year(parts[isYearFirst ? 0 : 2]), let month = month(parts[1]),
      let day = number(parts[isYearFirst ? 2 : 0])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let ordinals: Set<Substring> = ["st", "nd", "rd", "th", "of"]

  /// Numbers and words, without weekdays and the endings of ordinal numbers.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text.prefix(64).lowercased()[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isNumber == first.isNumber && $0.isLetter == first.isLetter }
      rest = rest.dropFirst(run.count)
      guard first.isNumber || first.isLetter, !ordinals.contains(run) else { continue }
      if parts.isEmpty, place(of: run, in: weekdays) != nil { continue }
      parts.append(run)
    }
    return parts
  }

  /// The place of a name that may be cut short after three letters.
  private static func place(of word: Substring, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }
  }

  private static func number(_ word: Substring) -> Int? {
    guard (1...2).contains(word.utf8.count), word.allSatisfy(\.isASCII) else { return nil }
    return Int(word)
  }

  private static func month(_ word: Substring) -> Int? {
    number(word) ?? place(of: word == "sept" ? "sep" : word, in: months).map { $0 + 1 }
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    switch word.utf8.count {
    case 4: return Int(word)
    case 2: return Int(word).map { 2000 + $0 }
    default: return nil
    }
  }
}
