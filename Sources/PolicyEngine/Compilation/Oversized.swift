/// An act with more combinations of facts than can be listed.
///
/// Decisions about it are exact and a little slower; the sentence to the author is that these
/// facts multiply.
public struct Oversized: Hashable, Sendable {
  /// The act, as a value of the fact `do`.
  public let act: Int
  /// The facts that multiply, those with the most classes first.
  public let facts: [Int]
  /// How many classes each of these facts has, in the same order.
  public let classCounts: [Int]

  init?(_ layout: TableLayout, act: Int) {
    guard layout.cellCount == nil else { return nil }
    let sorted = layout.classes.sorted { ($1.count, $0.fact) < ($0.count, $1.fact) }
    self.act = act
    facts = sorted.map(\.fact)
    classCounts = sorted.map(\.count)
  }
}
