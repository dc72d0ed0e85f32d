package import Essentials

/// A moment as the school's clock shows it: a day and a time of day.
package struct Moment: Sendable, Hashable {
  let day: CivilDate
  /// The time of day, such as 17:40.
  let time: String

  /// A day and a time of day, such as "17:40".
  package init(_ day: CivilDate, _ time: String) {
    self.day = day
    self.time = time
  }

  /// The moment in words, such as "Monday 9 June 2025, 17:40".
  var words: String { "\(day.words), \(time)" }

  /// The moment for a table, such as "9 June 2025, 17:40".
  var short: HTML {
    "<time datetime=\"\(day.description)T\(time)\">\(day.shortWords), \(time)</time>"
  }

  var html: HTML { "<time datetime=\"\(day.description)T\(time)\">\(words)</time>" }
}

extension CivilDate {
  /// The day without its weekday, for tables, such as "9 June 2025".
  var shortWords: String { words.split(separator: " ").dropFirst().joined(separator: " ") }

  /// The day for a table, readable by programs too.
  var short: HTML { "<time datetime=\"\(description)\">\(shortWords)</time>" }

  var html: HTML { "<time datetime=\"\(description)\">\(words)</time>" }
}
