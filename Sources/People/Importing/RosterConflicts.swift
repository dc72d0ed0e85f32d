import Essentials

/// What lines of one list say against each other, whatever their order.
struct RosterConflicts {
  /// What is settled, by place.
  private(set) var outcomes: [RosterPreview.Outcome?]
  private let entries: [RosterEntry]

  init(entries: [RosterEntry]) {
    self.entries = entries
    outcomes = entries.map { $0.problems.isEmpty ? nil : .problem($0.problems) }
    let open = entries.indices.filter { outcomes[$0] == nil }
    settle(
      Dictionary(grouping: open.filter { entries[$0].reference != nil }) {
        entries[$0].reference ?? ""
      }.map(\.value), .reference, "reference")
    let rest = entries.indices.filter { outcomes[$0] == nil && entries[$0].email != nil }
    settle(
      Dictionary(grouping: rest) { entries[$0].email?.description ?? "" }.map(\.value),
      .email, "e-mail address")
  }

  /// Lines that share something: one person on several lines (a contract each), or a mistake.
  private mutating func settle(_ groups: [[Int]], _ column: RosterColumn, _ what: String) {
    for places in groups where places.count > 1 {
      let isOnePerson =
        Set(places.map { entries[$0].key }).count == 1
        && (column == .reference || Set(places.compactMap { entries[$0].reference }).count <= 1)
      let lines = places.map { entries[$0].line }
      guard isOnePerson else {
        let list = lines.map(String.init).joined(separator: ", ")
        let sentence =
          "Lines \(list) have the same \(what) and are not the same person. "
          + "Correct it in the school's system."
        for place in places {
          outcomes[place] = .problem([.init(column: column, sentence: sentence)])
        }
        continue
      }
      // The line that counts is chosen by what it says, so that their order makes no difference.
      let sorted = places.sorted { left, right in
        let (mine, other) = (lastDay(left), lastDay(right))
        if mine != other { return mine > other }
        return fullness(left) != fullness(right)
          ? fullness(left) > fullness(right)
          : entries[left].content.lexicographicallyPrecedes(entries[right].content)
      }
      guard let first = sorted.first else { continue }
      for place in sorted.dropFirst() {
        outcomes[place] = .leftOut("The same person as line \(entries[first].line).")
      }
    }
  }

  /// A contract that ended says nothing where another one runs on.
  private func lastDay(_ place: Int) -> Int { entries[place].lastDayOn?.daysSince1970 ?? .max }

  private func fullness(_ place: Int) -> Int { entries[place].content.filter { !$0.isEmpty }.count }
}
