/// An act with more combinations of facts than can be listed.
///
/// Decisions about it are exact and a little slower; the sentence to the author is that these
/// facts multiply. The checker cannot look at all of its situations.
public struct Oversized: Hashable, Sendable {
  /// The act, as a value of the fact `do`.
  public let act: Int
  /// The facts that multiply, those with the most classes first.
  public let facts: [Int]
  /// How many classes each of these facts has, in the same order.
  public let classCounts: [Int]

  /// Whether what is possible while facts are unknown is estimated, on the safe side.
  ///
  /// So it is where even the outcomes are too many to be told apart.
  public let isEstimated: Bool

  init?(_ table: DecisionTable<some Hashable>, act: Int) {
    if table.isListed { return nil }
    let sorted = table.layout.classes.sorted { ($1.count, $0.fact) < ($0.count, $1.fact) }
    self.act = act
    isEstimated = table.scan != nil
    facts = sorted.map(\.fact)
    classCounts = sorted.map(\.count)
  }
}
