/// A date as policies print it: "June 2025", "12th June 2025", "12/06/25", "2025-06-12".
struct PrintedDate: Sendable, Equatable {
  var year: Int
  var month: Int
  /// Absent when only the month is printed.
  var day: Int?

  /// The first date in a text, day before month as in Britain.
  init?(in text: String) {
    let tokens = Self.tokens(text)
    // The second number of "31/02/2025" starts no date of its own.
    for index in tokens.indices where index == 0 || tokens[index - 1] != .mark("/") {
      if let found = Self.read(tokens, at: index) {
        self = found
        return
      }
    }
    return nil
  }

  private init?(year: Int, month: Int, day: Int?) {
    guard (1990...2100).contains(year), (1...12).contains(month) else { return nil }
    if let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The first day that it can mean.
  var firstDay: String { iso(day ?? 1) }

  /// The last day that it can mean.
  var lastDay: String { iso(day ?? Self.days(in: month, of: year)) }

  /// The year and month: `2025-06`.
  var yearAndMonth: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) }

  private func iso(_ day: Int) -> String { yearAndMonth + "-" + Self.padded(day, 2) }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private enum Token: Equatable { case number(Int), word(String), mark(Unicode.Scalar) }

  private static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var number: Int?
    func flush() {
      if let value = number { tokens.append(.number(value)) }
      if !word.isEmpty, !(number != nil && ["st", "nd", "rd", "th"].contains(word)) {
        tokens.append(.word(word))
      }
      word = ""
      number = nil
    }
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isDigit {
        if !word.isEmpty { flush() }
        number = min((number ?? 0) * 10 + Int(scalar.value - 0x30), 99_999)
      } else if scalar.isLetter {
        word.unicodeScalars.append(scalar)
      } else {
        flush()
        if !scalar.isSpace, scalar != ",", scalar != "." || number != nil {
          tokens.append(.mark(scalar))
        }
      }
    }
    flush()
    return tokens
  }

  private static func read(_ tokens: [Token], at index: Int) -> PrintedDate? {
    func token(_ ahead: Int) -> Token? {
      index + ahead < tokens.count ? tokens[index + ahead] : nil
    }
    func number(_ ahead: Int) -> Int? {
      if case .number(let value) = token(ahead) { value } else { nil }
    }
    func month(_ ahead: Int) -> Int? {
      if case .word(let word) = token(ahead) { Self.month(word) } else { nil }
    }
    if let day = number(0) {
      let of = token(1) == .word("of") ? 1 : 0
      if let month = month(1 + of), let year = number(2 + of) {
        return PrintedDate(year: fullYear(year), month: month, day: day)
      }
      if let mark = token(1), token(3) == mark, let middle = number(2), let last = number(4),
        mark == .mark("/") || mark == .mark("-") || mark == .mark(".")
      {
        if day > 31 { return PrintedDate(year: day, month: middle, day: last) }
        return PrintedDate(year: fullYear(last), month: middle, day: day)
          ?? PrintedDate(year: fullYear(last), month: day, day: middle)
      }
      if token(1) == .mark("/"), day <= 12, let year = number(2), year > 1_000 {
        return PrintedDate(year: year, month: day, day: nil)
      }
      // "2027-02", and nothing behind it; "2011-12" may be a school year.
      if day > 1_000, token(1) == .mark("-") || token(1) == .mark("/"), let month = number(2),
        token(3) == nil, month != (day + 1) % 100
      {
        return PrintedDate(year: day, month: month, day: nil)
      }
    } else if let month = month(0) {
      if let day = number(1), let year = number(2) {
        return PrintedDate(year: fullYear(year), month: month, day: day)
      }
      if let year = number(1) { return PrintedDate(year: fullYear(year), month: month, day: nil) }
    }
    return nil
  }

  private static func fullYear(_ year: Int) -> Int { year < 100 ? 2_000 + year : year }

  private static func month(_ word: String) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    if word == "sept" { return 9 }
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || word.count == 3 && $0.hasPrefix(word) }.map { $0 + 1 }
  }
}
