package import Essentials

/// What an import would do, line by line; nothing is done yet.
package struct RosterPreview: Hashable, Sendable {
  /// What is to become of a line.
  package enum Outcome: Hashable, Sendable {
    /// Somebody new.
    case added
    /// Somebody who is known, with what would change.
    case changed(PersonID, [PersonField])
    /// Somebody who is known as the line says.
    case unchanged(PersonID)
    /// The line is left out; the sentence says why.
    case leftOut(String)
    /// Something is wrong with the line; it is not imported.
    case problem([RosterEntry.Problem])
    /// The line may be one of these people, or the same as other lines: the office chooses.
    case possibleDuplicate(of: [PersonID], lines: [Int])
  }

  /// A line and what is to become of it.
  package struct Row: Hashable, Sendable {
    /// What the line says.
    package let entry: RosterEntry
    /// What is to become of it.
    package let outcome: Outcome
  }

  /// Whom the list is of.
  package let subject: Roster.Subject
  /// The lines, in the order of the list.
  package let rows: [Row]
  /// People at the school who are not in the list; they are shown, never removed.
  package let missing: [PersonID]
  /// People of the list who have left according to the school's own entry.
  package let listedButLeft: [PersonID]

  /// Lines that need a choice.
  package var undecided: [Int] {
    rows.compactMap { row in
      if case .possibleDuplicate = row.outcome { row.entry.line } else { nil }
    }
  }

  /// Compares a list with the people of a school on a day.
  package init(_ roster: Roster, people: [Person], on day: CivilDate) {
    let matcher = RosterMatcher(roster: roster, people: people, on: day)
    subject = roster.subject
    rows = matcher.outcomes()
    let found = Set(
      rows.flatMap { row -> [PersonID] in
        switch row.outcome {
        case .changed(let id, _), .unchanged(let id): [id]
        case .possibleDuplicate(let ids, _): ids
        case .added, .leftOut, .problem: []
        }
      })
    missing = people.filter { person in
      let isOfSubject =
        roster.subject == .governors
        ? person.isGovernor
        : [.employee, .trainee, .apprentice, .agency].contains(person.details.kind)
      return isOfSubject && person.status(on: day) != .left && !found.contains(person.id)
    }.map(\.id)
    listedButLeft = people.filter { found.contains($0.id) && $0.status(on: day) == .left }.map(\.id)
  }
}
