import Essentials

/// A day, or a day with a time, as a calendar file gives it, on the school's clock (RFC 5545, sections 3.3.4 and 3.3.5).
struct ICalendarMoment: Hashable {
  /// The day.
  let date: CivilDate
  /// The time, where it is not a whole day.
  let time: LocalTime?

  /// Reads `20250901`, `20250901T090000` or `20250901T080000Z`; nothing for another zone than the school's.
  init?(_ line: ICalendarLine, clock: LocalClock) {
    let value = line.value
    guard value.utf8.allSatisfy({ $0 < 128 }), let year = Digits.number(value.prefix(4)),
      let month = Digits.number(value.dropFirst(4).prefix(2)),
      let day = Digits.number(value.dropFirst(6).prefix(2)),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let zone = line.parameters["TZID"]?.first
    if value.utf8.count == 8 {
      (self.date, time) = (date, nil)
      return
    }
    let isUniversal = value.hasSuffix("Z") || zone.map(Self.isUniversal) ?? false
    guard value.utf8.count == (value.hasSuffix("Z") ? 16 : 15), value.dropFirst(8).first == "T",
      line.parameters["VALUE"] != ["DATE"],
      let hour = Digits.number(value.dropFirst(9).prefix(2)),
      let minute = Digits.number(value.dropFirst(11).prefix(2)),
      let second = Digits.number(value.dropFirst(13).prefix(2)), second <= 60,
      let time = LocalTime(hour: hour, minute: minute),
      isUniversal || zone.map(Self.isLondon) ?? true
    else { return nil }
    guard isUniversal else {
      (self.date, self.time) = (date, time)
      return
    }
    let minutes = Int64(date.daysSince1970) * 1440 + Int64(time.minutesSinceMidnight)
    let local = clock.reading(at: Instant(seconds: minutes * 60))
    (self.date, self.time) = (local.date, local.time)
  }

  /// Whether a zone is the school's, by the names that Google, Apple and Microsoft give it.
  static func isLondon(_ zone: String) -> Bool {
    zone.hasSuffix("Europe/London") || ["GMT Standard Time", "GB"].contains(zone)
  }

  /// Whether a zone is Greenwich time all the year round.
  static func isUniversal(_ zone: String) -> Bool {
    ["UTC", "Etc/UTC", "GMT", "Etc/GMT"].contains(zone)
  }
}
