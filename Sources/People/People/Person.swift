package import Essentials

/// Somebody whom the policy covers (¶12, ¶17), without telephone number, photograph or reason for
/// leaving.
package struct Person: Hashable, Sendable {
  /// Names the person.
  package let id: PersonID
  /// The school; a person of two schools is two persons.
  package let school: SchoolID
  /// What the school knows about them.
  package private(set) var details: PersonDetails
  /// When they leave or left; nothing for those who stay.
  package private(set) var leaving: Leaving?
  /// How often it was saved, as stores count; 0 before the first time.
  package var revision: Int

  /// Makes a person of parts that belong together.
  ///
  /// - Throws: `Refusal` where the parts contradict each other.
  package init(
    id: PersonID, school: SchoolID, details: PersonDetails, leaving: Leaving? = nil,
    revision: Int = 0
  ) throws(Refusal) {
    self.id = id
    self.school = school
    self.details = details
    self.leaving = leaving
    self.revision = revision
    try check()
  }

  /// The same person with other details.
  ///
  /// - Throws: `Refusal` where they contradict each other.
  package func with(_ details: PersonDetails) throws(Refusal) -> Person {
    try Person(id: id, school: school, details: details, leaving: leaving, revision: revision)
  }

  /// The same person with another last day, or none.
  ///
  /// - Throws: `Refusal` `person.leaves-before-start`.
  package func leaving(_ leaving: Leaving?) throws(Refusal) -> Person {
    try Person(id: id, school: school, details: details, leaving: leaving, revision: revision)
  }

  /// Whether the person belongs to the school, leaves, or has left, on a day.
  package func status(on day: CivilDate) -> PersonStatus {
    if let startedOn = details.startedOn, day < startedOn { return .expected }
    guard let leaving else { return .here }
    return day > leaving.lastDayOn ? .left : .leaving
  }

  /// Whether the person belongs to the school on a day.
  package func isHere(on day: CivilDate) -> Bool {
    [.here, .leaving].contains(status(on: day))
  }

  /// Whether the person is a governor, in the first place or besides.
  package var isGovernor: Bool { details.kind == .governor || details.isAlsoGovernor }

  private func check() throws(Refusal) {
    if details.lineManager == id {
      throw Refusal("person.own-manager", "Choose somebody else as line manager.")
    }
    if let startedOn = details.startedOn, let leaving, leaving.lastDayOn < startedOn {
      throw Refusal(
        "person.leaves-before-start",
        "The last day is before the first. Change one of the two dates.")
    }
  }
}

/// When somebody leaves; never why.
package struct Leaving: Hashable, Sendable {
  /// The last day at the school.
  package let lastDayOn: CivilDate
  /// When the school recorded it, which bounds how long it can be undone.
  package let recordedAt: Instant

  /// States a last day.
  package init(lastDayOn: CivilDate, recordedAt: Instant) {
    self.lastDayOn = lastDayOn
    self.recordedAt = recordedAt
  }
}

/// Where somebody stands with the school on a day; it never says why.
package enum PersonStatus: String, Hashable, Sendable, CaseIterable {
  /// Starts later.
  case expected
  /// Belongs to the school.
  case here
  /// Belongs to the school and has a last day.
  case leaving
  /// The last day is over.
  case left

  /// The status in a word or two.
  package var words: String {
    switch self {
    case .expected: "starts later"
    case .here: "here"
    case .leaving: "leaving"
    case .left: "left"
    }
  }
}
