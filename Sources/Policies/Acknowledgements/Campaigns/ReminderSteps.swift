package import Essentials

/// When a person is asked and reminded, and when the office is told instead.
///
/// The person hears four times at most: at the start, half-way, three days before and on the day.
/// Then the person is left alone, and the office hears how many are missing: a number, no names.
package struct ReminderSteps: Hashable, Sendable {
  /// The steps, the earliest first; never two on a day.
  package let steps: [Step]

  /// One step.
  package struct Step: Hashable, Sendable {
    /// The day.
    package let on: CivilDate
    /// What happens.
    package let kind: Kind
  }

  /// What happens on a day.
  package enum Kind: String, Sendable, CaseIterable {
    /// The person is asked.
    case ask
    /// The person is reminded.
    case remind
    /// The person is reminded on the day itself.
    case dueToday = "due today"
    /// The office is told how many are missing.
    case tellOffice = "tell the office"

    /// Whether the person hears of it.
    package var reachesPerson: Bool { self != .tellOffice }
  }

  /// Lays the steps between two days.
  package init(opensOn: CivilDate, dueOn: CivilDate) {
    let length = max(0, dueOn.daysSince1970 - opensOn.daysSince1970)
    let planned = [
      Step(on: opensOn, kind: .ask),
      Step(on: opensOn.adding(days: length / 2), kind: .remind),
      Step(on: dueOn.adding(days: -3), kind: .remind),
      Step(on: dueOn, kind: .dueToday),
      Step(on: dueOn.adding(days: 1), kind: .tellOffice),
    ]
    // Short requests have fewer steps: a reminder needs two days of peace before it.
    var kept: [Step] = []
    for step in planned {
      let isMeant =
        step.kind != .remind
        || (kept.last.map { $0.on.adding(days: 2) <= step.on } ?? true)
          && step.on.adding(days: 2) <= dueOn
      if isMeant, kept.last?.on != step.on { kept.append(step) }
    }
    steps = kept
  }

  /// What happens on a day, if anything does.
  package func step(on day: CivilDate) -> Step? { steps.first { $0.on == day } }

  /// How many people each step of a day concerns; nobody is named.
  ///
  /// - Parameter waiting: The days by which people who have not answered are asked.
  package static func counts(
    on day: CivilDate, opensOn: CivilDate, waiting: [CivilDate]
  ) -> [Kind: Int] {
    waiting.reduce(into: [:]) { counts, due in
      let opens = min(opensOn, due)
      if let step = ReminderSteps(opensOn: opens, dueOn: due).step(on: day) {
        counts[step.kind, default: 0] += 1
      }
    }
  }
}
