/// How often each value of each fact is to be expected.
///
/// They decide only which question comes first, never an answer. Uniform unless said otherwise.
public struct Priors: Hashable, Sendable {
  private var shares: [[Double]]

  /// Expects every value of a fact equally often.
  public init(uniform facts: FactSet) {
    shares = facts.all.map { fact in
      Array(repeating: 1 / Double(max(1, fact.values.count)), count: fact.values.count)
    }
  }

  /// The share of each value of a fact; a fact's shares add up to 1.
  public subscript(fact: Int) -> [Double] { shares[fact] }

  /// Expects values as often as they were counted, one added to each count.
  ///
  /// With the one added, what was never seen stays possible. Negative counts are taken as 0.
  public mutating func learn(_ counts: [Int], of fact: Int) {
    let smoothed = shares[fact].indices.map { value in
      Double((value < counts.count ? max(0, counts[value]) : 0) + 1)
    }
    expect(smoothed, of: fact)
  }

  /// Expects values in these proportions; they need not add up to 1.
  ///
  /// Proportions that are not one positive number a value are not taken.
  public mutating func expect(_ proportions: [Double], of fact: Int) {
    let sum = proportions.reduce(0, +)
    guard proportions.count == shares[fact].count, proportions.allSatisfy({ $0 >= 0 }), sum > 0
    else { return }
    shares[fact] = proportions.map { $0 / sum }
  }
}
