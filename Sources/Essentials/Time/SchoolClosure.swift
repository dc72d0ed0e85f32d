/// Days in or between terms on which pupils are not in.
package struct SchoolClosure: Hashable, Sendable {
  /// Why the school is closed.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The week in the middle of a term.
    case halfTerm = "half-term"
    /// The holidays between terms.
    case holiday
    /// Anything else, such as a polling day or a burst pipe.
    case other
  }

  /// What the school calls it, such as "October half term".
  package let name: String
  /// Why the school is closed.
  package let reason: Reason
  /// The first day.
  package let firstOn: CivilDate
  /// The last day.
  package let lastOn: CivilDate

  /// Makes a closure.
  ///
  /// - Throws: `Refusal` where it ends before it begins or is longer than a summer.
  package init(
    name: String, reason: Reason, firstOn: CivilDate, lastOn: CivilDate
  ) throws(Refusal) {
    let name = name.withoutOuterSpaces
    guard !name.isEmpty else {
      throw Refusal(
        "calendar.closure-without-name", "Say what these days are, such as “Half term”.")
    }
    guard firstOn <= lastOn else {
      throw Refusal(
        "calendar.closure-ends-first",
        "\(name) ends on \(lastOn.words), before it begins. Change one of the two dates.")
    }
    guard firstOn.adding(days: Self.longest) >= lastOn else {
      throw Refusal(
        "calendar.closure-too-long",
        "\(name) is longer than \(Self.longest) days. Look at the year of both dates.")
    }
    self.name = name
    self.reason = reason
    self.firstOn = firstOn
    self.lastOn = lastOn
  }

  /// Whether a day is one of them.
  package func contains(_ date: CivilDate) -> Bool { firstOn <= date && date <= lastOn }

  /// The most days from the first to the last.
  private static let longest = 100
}
