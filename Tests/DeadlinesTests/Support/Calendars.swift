/// Calendar files as schools and councils export them, with the dates of Larkfield.
enum Calendars {
  /// Puts events into a file, lines ended as the standard has it.
  static func file(_ events: [String], head: [String] = []) -> [UInt8] {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Larkfield//EN"] + head
      + events.flatMap { $0.split(separator: "\n").map(String.init) } + ["END:VCALENDAR"]
    return Array(lines.map { $0 + "\r\n" }.joined().utf8)
  }

  /// An event of whole days; the end is the day after the last.
  static func event(_ title: String, _ first: String, _ end: String? = nil, more: String = "")
    -> String
  {
    """
    BEGIN:VEVENT
    UID:\(title.utf8.count)-\(first)@larkfield.example
    DTSTAMP:20250601T080000Z
    DTSTART;VALUE=DATE:\(first)
    \(end.map { "DTEND;VALUE=DATE:\($0)\n" } ?? "")SUMMARY:\(title)
    \(more.isEmpty ? "" : more + "\n")END:VEVENT
    """
  }

  /// A council's way: terms begin and end on single days.
  static let council = file([
    event("Inset day", "20250901"), event("Inset Day (staff only)", "20250902"),
    event("Autumn term begins", "20250903"), event("Half-term", "20251027", "20251101"),
    event("Autumn term ends", "20251219"), event("Spring Term starts", "20260106"),
    event("Half term holiday", "20260216", "20260221"), event("End of Spring Term", "20260327"),
    event("Good Friday", "20260403"), event("First day of Summer term", "20260413"),
    event("Early May bank holiday", "20260504"), event("May half term", "20260525", "20260530"),
    event("Summer term ends", "20260717"),
  ])

  /// A school's way: terms as spans, timed events and things of other kinds among them.
  static let school = file([
    event("Autumn Term 2025", "20250903", "20251220"),
    event("October Half Term", "20251025", "20251103"),
    event("Christmas holidays", "20251220", "20260106"),
    event("Spring Term 2026", "20260106", "20260328"),
    event("Half term film club\\, Year 4", "20260217"),
    """
    BEGIN:VEVENT
    UID:open@larkfield.example
    SUMMARY:INSET
    DTSTART;TZID=Europe/London:20260105T090000
    DTEND;TZID=Europe/London:20260105T153000
    BEGIN:VALARM
    TRIGGER:-PT15M
    SUMMARY:Not the title
    END:VALARM
    END:VEVENT
    """,
    event("Choir", "20250910", more: "RRULE:FREQ=WEEKLY;COUNT=10"),
    event("Open evening", "20250925"), event("Polling day: school closed", "20260507"),
  ])
}
