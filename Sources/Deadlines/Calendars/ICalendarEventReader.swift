import Essentials

/// Reads one event from the lines between its `BEGIN` and `END`.
struct ICalendarEventReader {
  /// Why an event is left out.
  struct Ignored: Error {
    let event: IgnoredEvent
  }

  private let lines: [ICalendarLine]
  private let clock: LocalClock

  init(_ lines: [ICalendarLine], clock: LocalClock) {
    self.lines = lines
    self.clock = clock
  }

  /// The event, or why it is left out.
  var result: Result<ICalendarEvent, Ignored> {
    let summary = (first("SUMMARY")?.text ?? "").withoutOuterSpaces
    let start = first("DTSTART").flatMap { ICalendarMoment($0, clock: clock) }
    func ignored(_ why: String) -> Result<ICalendarEvent, Ignored> {
      .failure(Ignored(event: IgnoredEvent(summary: summary, on: start?.date, why: why)))
    }
    if summary.isEmpty { return ignored("It has no title.") }
    if first("STATUS")?.value.uppercased() == "CANCELLED" { return ignored("It was cancelled.") }
    if ["RRULE", "RDATE"].contains(where: { first($0) != nil }) {
      return ignored("It repeats by a rule. Enter each of its dates by hand.")
    }
    if lines.count(where: { $0.name == "DTSTART" }) > 1 { return ignored("It begins twice.") }
    guard let start else { return ignored(beginning) }
    guard let end = end(from: start) else {
      return ignored("The day on which it ends is not understood.")
    }
    guard end >= start.date else { return ignored("It ends before it begins.") }
    guard start.date.adding(days: Self.longest) >= end else {
      return ignored("It is longer than \(Self.longest) days.")
    }
    return .success(
      ICalendarEvent(
        uid: first("UID")?.text, summary: String(summary.prefix(Self.longestTitle)),
        firstOn: start.date, lastOn: end, isAllDay: start.time == nil))
  }

  private func first(_ name: String) -> ICalendarLine? { lines.first { $0.name == name } }

  private var beginning: String {
    let zone = first("DTSTART")?.parameters["TZID"]?.first
    if let zone, !ICalendarMoment.isLondon(zone), !ICalendarMoment.isUniversal(zone) {
      return "It goes by the clock of “\(zone)”, not by the school’s."
    }
    return "The day on which it begins is not understood."
  }

  /// The last day that the event touches: an end is the first moment after it (section 3.6.1).
  private func end(from start: ICalendarMoment) -> CivilDate? {
    if let line = first("DTEND") {
      guard let end = ICalendarMoment(line, clock: clock),
        (end.time == nil) == (start.time == nil)
      else { return nil }
      let endsAtMidnight = end.time ?? .midnight == .midnight
      // Some programs write an end that is the beginning for a single day.
      return endsAtMidnight && end.date > start.date ? end.date.adding(days: -1) : end.date
    }
    guard let duration = first("DURATION")?.value else { return start.date }
    let unit = duration.last
    guard duration.hasPrefix("P"),
      let number = Digits.number(duration.dropFirst().dropLast()), number <= Self.longest
    else { return nil }
    switch unit {
    case "D": return start.date.adding(days: max(number - 1, 0))
    case "W": return start.date.adding(days: max(number * 7 - 1, 0))
    default: return nil
    }
  }

  private static let longest = 400
  private static let longestTitle = 200
}
