package import Essentials

/// A person's open duties as a calendar to subscribe to.
///
/// Anybody who gets hold of the address can read it, so that it shows titles of kinds and days, and neither a name nor a
/// matter. The same duties give the same bytes.
package struct DutyFeed: Sendable {
  private let time: SchoolTime
  private let host: String

  /// Makes feeds for a school; the host makes identifiers that no other calendar has.
  package init(in time: SchoolTime, host: String) {
    self.time = time
    self.host = host
  }

  /// The calendar of some duties, of which only the open ones are shown, each once.
  package func calendar(of duties: [Duty]) -> String {
    var writer = ICalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//Chaperone//School duties//EN")
    writer.line("CALSCALE", "GREGORIAN")
    writer.line("METHOD", "PUBLISH")
    writer.line("X-WR-CALNAME", text: "School duties")
    // RFC 7986, section 5.7.
    writer.line("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
    let open = Dictionary(duties.filter(\.state.isOpen).map { ($0.id, $0) }) { first, _ in first }
    for duty in open.values.sorted(by: { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }) {
      write(duty, to: &writer)
    }
    writer.line("END", "VCALENDAR")
    return writer.text
  }

  private func write(_ duty: Duty, to writer: inout ICalendarWriter) {
    let day = duty.due.date(in: time)
    writer.line("BEGIN", "VEVENT")
    writer.line("UID", text: "\(duty.id)@\(host)")
    writer.line("DTSTAMP", Self.stamp(duty.lastChangedAt))
    writer.line("SEQUENCE", String(duty.revision))
    writer.line("DTSTART;VALUE=DATE", Self.basic(day))
    writer.line("DTEND;VALUE=DATE", Self.basic(day.adding(days: 1)))
    writer.line("SUMMARY", text: duty.kind.title)
    writer.line("CLASS", "PRIVATE")
    writer.line("TRANSP", "TRANSPARENT")
    writer.line("END", "VEVENT")
  }

  private static func basic(_ date: CivilDate) -> String {
    date.description.filter { $0 != "-" }
  }

  /// A moment in UTC, such as `20250609T080000Z`.
  private static func stamp(_ instant: Instant) -> String {
    let whole = instant.description.prefix(19).filter { $0 != "-" && $0 != ":" }
    return "\(whole)Z"
  }
}
