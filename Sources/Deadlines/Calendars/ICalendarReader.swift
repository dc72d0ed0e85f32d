package import Essentials

/// Reads the events of an iCalendar file (RFC 5545), as councils, schools, Google Calendar and Outlook export them.
///
/// Events that repeat by a rule are left out and named, since term dates do not repeat: reading a rule wrongly would put
/// deadlines on wrong days.
package struct ICalendarReader: Sendable {
  private let clock: LocalClock

  /// A reader for a school that lives by this clock.
  package init(clock: LocalClock) { self.clock = clock }

  /// Reads a file.
  ///
  /// - Throws: `Refusal` where it is no calendar file, damaged, or too large.
  package func read(_ bytes: [UInt8]) throws(Refusal) -> ICalendarFile {
    let lines = try ICalendarUnfolding.lines(of: bytes)
    guard lines.first?.name == "BEGIN", lines.first?.value.uppercased() == "VCALENDAR" else {
      throw Refusal(
        "calendar.not-a-calendar",
        "This is not a calendar file. Export the term dates as iCalendar (.ics), or enter them "
          + "by hand.")
    }
    var open: [String] = []
    var event: [ICalendarLine] = []
    var events: [ICalendarEvent] = []
    var ignored: [IgnoredEvent] = []
    for line in lines {
      switch line.name {
      case "BEGIN":
        open.append(line.value.uppercased())
        if open.last == "VEVENT" { event = [] }
      case "END":
        guard open.popLast() == line.value.uppercased() else { throw damaged(line.number) }
        guard line.value.uppercased() == "VEVENT" else { continue }
        switch ICalendarEventReader(event, clock: clock).result {
        case .success(let read): events.append(read)
        case .failure(let why): ignored.append(why.event)
        }
        guard events.count + ignored.count <= Self.mostEvents else { throw tooMany }
      case "VERSION" where open == ["VCALENDAR"] && line.value != "2.0":
        throw Refusal(
          "calendar.version",
          "This calendar file is of an old kind (\(line.value)). Export it as iCalendar 2.0 (.ics)."
        )
      default:
        // An alarm inside an event, or a zone beside it, has properties of the same names.
        if open.last == "VEVENT" { event.append(line) }
      }
    }
    guard open.isEmpty else { throw damaged(lines.last?.number ?? 1) }
    return ICalendarFile(events: events, ignored: ignored)
  }

  private func damaged(_ number: Int) -> Refusal {
    Refusal(
      "calendar.damaged",
      "This calendar file is not complete: something is missing at line \(number). Export it again."
    )
  }

  private var tooMany: Refusal {
    Refusal(
      "calendar.too-many-events",
      "This calendar has more than \(Self.mostEvents) events. Export only the term dates, and not "
        + "the whole diary.")
  }

  private static let mostEvents = 2000
}
