package import Essentials

/// A school's dates as lines of text, so that a page can carry what somebody looked at until they say yes to it.
///
/// One date a line: what it is, its first and last day, and its name, such as `term 2025-09-03 2025-12-19 Autumn term`.
package struct TermDatesText: Hashable, Sendable {
  /// The lines.
  package let text: String

  /// The most lines that are read: thirty years of a school.
  private static let mostLines = 600

  /// Writes dates down.
  package init(_ dates: SchoolDates) {
    var lines = dates.terms.map { "term \($0.firstOn) \($0.lastOn) \(Self.line($0.name))" }
    lines += dates.closures.map {
      "\($0.reason.rawValue) \($0.firstOn) \($0.lastOn) \(Self.line($0.name))"
    }
    lines += dates.insetDays.map { "inset \($0)" }
    text = lines.joined(separator: "\n")
  }

  /// Takes lines that came back with a form.
  package init(reading text: String) { self.text = text }

  /// The dates that the lines say.
  ///
  /// - Throws: `Refusal` `calendar.text` where the lines were changed on their way, or what `SchoolDates` throws.
  package func dates() throws(Refusal) -> SchoolDates {
    var terms: [SchoolTerm] = []
    var closures: [SchoolClosure] = []
    var insetDays: [CivilDate] = []
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count <= Self.mostLines else { throw Self.damaged }
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 3).map(String.init)
      if parts.count == 2, parts[0] == "inset", let day = CivilDate(parts[1]) {
        insetDays.append(day)
        continue
      }
      guard parts.count == 4, let first = CivilDate(parts[1]), let last = CivilDate(parts[2])
      else { throw Self.damaged }
      if parts[0] == "term" {
        terms.append(try SchoolTerm(name: parts[3], firstOn: first, lastOn: last))
      } else if let reason = SchoolClosure.Reason(rawValue: parts[0]) {
        closures.append(
          try SchoolClosure(name: parts[3], reason: reason, firstOn: first, lastOn: last))
      } else {
        throw Self.damaged
      }
    }
    return try SchoolDates(terms: terms, closures: closures, insetDays: insetDays)
  }

  private static func line(_ name: String) -> String {
    name.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static let damaged = Refusal(
    "calendar.text", "The dates did not arrive as they were shown. Enter them again.")
}
