/// The tables that were made so far, so that acts with the same norms share one.
///
/// Most acts of a policy trigger the same duties; working their tables out once saves most of the
/// time and space.
struct SharedTables<Outcome: Hashable & Sendable> {
  /// What a table depends on.
  struct Key: Hashable {
    /// The norms that matter, in parts that matter differently.
    var candidates: [[Int]]
    /// The act, where a condition names it.
    var act: Int?
  }

  private var tables: [Key: DecisionTable<Outcome>] = [:]

  /// The table of a key; made, with the number that is handed in, if it is not there.
  mutating func table(
    _ key: Key, make: (Int) -> DecisionTable<Outcome>
  ) -> DecisionTable<Outcome> {
    if let table = tables[key] { return table }
    let table = make(tables.count)
    tables[key] = table
    return table
  }
}
