import Essentials

extension Recurrence: LosslessStringConvertible {
  /// As it is written in files and settings, such as `month on day 1` or `term on school day 10`.
  package var description: String {
    switch self {
    case .monthly(let day): "month on day \(day)"
    case .termly(let number): "term on school day \(number)"
    case .yearly(let days): "year on " + days.map(\.description).joined(separator: ", ")
    case .before(let anchor, let leads):
      leads.map(\.description).joined(separator: ", ") + " before \(anchor)"
    case .asThePolicySays(let phrase): "as the policy says: \(phrase.words)"
    case .onOccasion: "on occasion"
    }
  }

  /// Reads what `description` gives.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    func number(_ range: ClosedRange<Int>) -> Int? {
      words.last.flatMap { Digits.number($0) }.flatMap { range.contains($0) ? $0 : nil }
    }
    if words.count == 4, words.dropLast() == ["month", "on", "day"], let day = number(1...31) {
      self = .monthly(day: day)
    } else if words.count == 5, words.dropLast() == ["term", "on", "school", "day"],
      let day = number(1...60)
    {
      self = .termly(schoolDay: day)
    } else if words.starts(with: ["year", "on"]) {
      let names = Self.list(words.dropFirst(2))
      let days = names.compactMap(DayOfYear.init)
      guard !days.isEmpty, days.count == names.count, Set(days).count == days.count else {
        return nil
      }
      self = .yearly(days.sorted())
    } else if words.starts(with: ["as", "the", "policy", "says:"]) {
      let name = words.dropFirst(4).joined(separator: " ")
      guard let phrase = PolicyPhrase.allCases.first(where: { $0.words == name }) else {
        return nil
      }
      self = .asThePolicySays(phrase)
    } else if words.count > 3, words[words.count - 2] == "before", let anchor = words.last {
      let names = Self.list(words.dropLast(2))
      let leads = names.compactMap(LeadTime.init)
      guard !leads.isEmpty, leads.count == names.count else { return nil }
      self = .before(anchor: anchor, leads)
    } else if words == ["on", "occasion"] {
      self = .onOccasion
    } else {
      return nil
    }
  }

  private static func list(_ words: some Sequence<String>) -> [String] {
    words.joined(separator: " ").split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).withoutOuterSpaces }
  }
}

extension DayOfYear: LosslessStringConvertible {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as people say it, such as `1 October`.
  package var description: String { "\(day) \(Self.months[month - 1])" }

  /// Reads what `description` gives.
  package init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let day = Digits.number(parts[0]),
      let month = Self.months.firstIndex(of: parts[1])
    else { return nil }
    self.init(month: month + 1, day: day)
  }
}

extension LeadTime: LosslessStringConvertible {
  /// As it is written in files, such as `1 term`.
  package var description: String {
    func count(_ number: Int, _ thing: String) -> String {
      number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
    }
    return switch self {
    case .years(let number): count(number, "year")
    case .terms(let number): count(number, "term")
    case .months(let number): count(number, "month")
    }
  }

  /// Reads what `description` gives.
  package init?(_ text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let number = Digits.number(parts[0]), (1...60).contains(number) else {
      return nil
    }
    switch parts[1] {
    case "year", "years": self = .years(number)
    case "term", "terms": self = .terms(number)
    case "month", "months": self = .months(number)
    default: return nil
    }
  }
}
