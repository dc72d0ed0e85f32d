package import Essentials

/// The days that an evidence pack tells of, the first and the last included.
package struct EvidencePeriod: Hashable, Sendable {
  /// The first day.
  package let from: CivilDate
  /// The last day.
  package let through: CivilDate

  /// The longest period, in years: from one inspection to the next, and two years more.
  ///
  /// It bounds how much one pack holds.
  package static let mostYears = 6

  /// States a period.
  ///
  /// - Throws: `Refusal` `evidence.backwards`, `evidence.future` or `evidence.too-long`.
  package init(from: CivilDate, through: CivilDate, today: CivilDate) throws(Refusal) {
    guard from <= through else { throw .evidenceBackwards }
    guard through <= today else { throw .evidenceInFuture }
    let days = through.daysSince1970 - from.daysSince1970
    guard days <= Self.mostYears * 366 else { throw .evidenceTooLong }
    self.from = from
    self.through = through
  }

  private init(unchecked from: CivilDate, through: CivilDate) {
    self.from = from
    self.through = through
  }

  /// The school year up to a day in it; it begins with September (Education Act 1996, section 579).
  package static func schoolYear(upTo day: CivilDate) -> EvidencePeriod {
    let year = day.month >= 9 ? day.year : day.year - 1
    return EvidencePeriod(
      unchecked: CivilDate(year: year, month: 9, day: 1) ?? day, through: day)
  }

  /// Whether a day is in it.
  package func contains(_ day: CivilDate) -> Bool { from <= day && day <= through }
}

extension Refusal {
  /// The period ends before it begins.
  package static let evidenceBackwards = Refusal(
    "evidence.backwards", "The last day is before the first. Change one of the two.")

  /// The period ends after today.
  package static let evidenceInFuture = Refusal(
    "evidence.future", "Choose today or an earlier day: a pack tells what has happened.")

  /// The period is longer than a pack may be.
  package static let evidenceTooLong = Refusal(
    "evidence.too-long",
    "Choose no more than \(EvidencePeriod.mostYears) years. Make two packs for a longer time.")
}
