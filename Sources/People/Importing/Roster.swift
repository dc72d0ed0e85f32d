/// A list of people as it was read: its columns, its rows, and what was left aside.
package struct Roster: Hashable, Sendable {
  /// Whom a list is of.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Employees and others who work at the school.
    case staff
    /// Governors.
    case governors
  }

  /// What is done with a column.
  package enum Use: Hashable, Sendable {
    /// It is read.
    case read(RosterColumn)
    /// It is left unread: not needed, or another column says it better.
    case notNeeded
    /// Nobody knows the heading; it can be mapped by hand.
    case unknown
  }

  /// A column of the list.
  package struct Heading: Hashable, Sendable {
    /// Where it stands, from 0.
    package let place: Int
    /// The heading as the file has it.
    package let text: String
    /// What is done with it.
    package let use: Use
    /// The first things that stand under it, for a heading that nobody knows or that is not needed; two at most.
    package let samples: [String]
  }

  /// Whom the list is of.
  package let subject: Subject
  /// The columns.
  package let headings: [Heading]
  /// The people.
  package let entries: [RosterEntry]
  /// Lines that hold nobody: titles above the headings, totals, notes at the end.
  package let linesLeftAside: [Int]

  /// Whether the list can be used: there is a column with names.
  package var hasNames: Bool {
    let read = headings.compactMap { if case .read(let column) = $0.use { column } else { nil } }
    return read.contains(.name) || read.contains(.surname) || read.contains(.preferredSurname)
  }
}
