package import Essentials

/// A school's hours, and when and how it is told what is due.
package struct SchoolSettings: Hashable, Sendable {
  /// When a school day begins and ends for deadlines.
  package let hours: SchoolHours
  /// On which day the weekly digest is sent, 1 for Monday to 5 for Friday.
  package let digestWeekday: Int
  /// From what time on it is sent.
  package let digestAt: LocalTime
  /// When, on a day of work, quiet begins: nothing is sent but what cannot wait.
  package let quietFrom: LocalTime
  /// When quiet ends in the morning.
  package let quietUntil: LocalTime
  /// What stands after the @ in the addresses of people who may sign in with the school's own provider; nothing where
  /// nobody does.
  package let signInDomain: String?

  /// School from 08:00 to 17:00, the digest on Mondays at 07:30, quiet from 17:00 to 07:00.
  package static let usual = SchoolSettings(
    checkedHours: .usual, weekday: 1, at: LocalTime(minutesSinceMidnight: 7 * 60 + 30),
    from: LocalTime(minutesSinceMidnight: 17 * 60),
    until: LocalTime(minutesSinceMidnight: 7 * 60), domain: nil)

  /// Settings as a school chooses them; an empty domain counts as none.
  ///
  /// - Throws: `Refusal` `digest.weekday`, `digest.in-quiet-hours`, `quiet-hours.always` or `school.domain`.
  package init(
    hours: SchoolHours, digestWeekday: Int, digestAt: LocalTime, quietFrom: LocalTime,
    quietUntil: LocalTime, signInDomain: String? = nil
  ) throws(Refusal) {
    guard (1...5).contains(digestWeekday) else {
      throw Refusal("digest.weekday", "Choose a day from Monday to Friday.")
    }
    guard quietUntil < quietFrom else {
      throw Refusal(
        "quiet-hours.always",
        "Quiet hours have to end in the morning and begin later that day, or nothing is ever sent.")
    }
    guard quietUntil <= digestAt, digestAt < quietFrom else {
      throw Refusal(
        "digest.in-quiet-hours",
        "The weekly digest cannot be sent in quiet hours. Choose a time from \(quietUntil) to "
          + "\(quietFrom).")
    }
    self.init(
      checkedHours: hours, weekday: digestWeekday, at: digestAt, from: quietFrom,
      until: quietUntil, domain: try Self.domain(signInDomain))
  }

  private init(
    checkedHours: SchoolHours, weekday: Int, at time: LocalTime, from: LocalTime,
    until: LocalTime, domain: String?
  ) {
    hours = checkedHours
    digestWeekday = weekday
    digestAt = time
    quietFrom = from
    quietUntil = until
    signInDomain = domain
  }

  /// A domain in lower case; people may write it with an @ before it.
  private static func domain(_ text: String?) throws(Refusal) -> String? {
    let written = text?.trimmed ?? ""
    let domain = written.hasPrefix("@") ? String(written.dropFirst()) : written
    guard !domain.isEmpty else { return nil }
    // What can stand in an address can stand here.
    guard let address = try? EmailAddress("office@\(domain)") else {
      throw Refusal(
        "school.domain",
        "Write what stands after the @ in the school’s e-mail addresses, such as school.example.")
    }
    return address.domain
  }
}
