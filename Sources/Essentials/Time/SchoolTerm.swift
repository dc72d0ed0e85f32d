/// A term of a school, from its first day for pupils to its last.
package struct SchoolTerm: Hashable, Sendable {
  /// What the school calls it, such as "Autumn term 2025".
  package let name: String
  /// The first day on which pupils are in.
  package let firstOn: CivilDate
  /// The last day on which pupils are in.
  package let lastOn: CivilDate

  /// Makes a term.
  ///
  /// - Throws: `Refusal` where it ends before it begins or is longer than a term can be.
  package init(name: String, firstOn: CivilDate, lastOn: CivilDate) throws(Refusal) {
    let name = name.withoutOuterSpaces
    guard !name.isEmpty else {
      throw Refusal("calendar.term-without-name", "Give the term a name, such as “Autumn term”.")
    }
    guard firstOn <= lastOn else {
      throw Refusal(
        "calendar.term-ends-first",
        "\(name) ends on \(lastOn.words), before it begins. Change one of the two dates.")
    }
    guard firstOn.adding(days: Self.longest) >= lastOn else {
      throw Refusal(
        "calendar.term-too-long",
        "\(name) is longer than \(Self.longest) days. Look at the year of both dates.")
    }
    self.name = name
    self.firstOn = firstOn
    self.lastOn = lastOn
  }

  /// Whether a day lies in the term, weekends and half-term included.
  package func contains(_ date: CivilDate) -> Bool { firstOn <= date && date <= lastOn }

  /// The most days from the first day to the last: no term of England comes near it.
  private static let longest = 150
}
