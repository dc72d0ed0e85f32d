/// What a policy may say while some facts are unknown: everything that it says in one of the
/// situations that agree with what is known.
///
/// Nothing is guessed and nothing is lost: a ruling is listed exactly when some completion has it.
/// Only for an act that is `Oversized/isEstimated` more may be listed than there is, and norms
/// that may be cited are cited together.
public struct Possibilities: Hashable, Sendable {
  /// The rulings of all completions, strictest first.
  public let rulings: [Ruling]
  /// The duties that are owed in every completion.
  public let owedInAll: [Int]
  /// The duties that are owed in some completions and not in others.
  public let owedInSome: [Int]
  /// The unknown facts that can still change the verdict.
  public let factsForVerdict: [Int]
  /// The unknown facts that can still change the verdict or the norms cited for it.
  public let factsForCitations: [Int]
  /// The unknown facts that can still change what is owed.
  public let factsForDuties: [Int]

  /// The verdicts of all completions, strictest first.
  public var verdicts: [Verdict] { Set(rulings.map(\.verdict)).sorted(by: >) }

  /// The verdict, if it is the same in every completion.
  public var settledVerdict: Verdict? {
    let verdicts = verdicts
    return verdicts.count == 1 ? verdicts.first : nil
  }

  /// Whether verdict and cited norms are the same in every completion.
  public var isSettled: Bool { factsForCitations.isEmpty }

  /// Whether what is owed is the same in every completion.
  public var isOwedSettled: Bool { factsForDuties.isEmpty }

  /// The strictest verdict that is possible: what to go by until more is known.
  public var untilKnown: Verdict { rulings.first?.verdict ?? .silent }

  /// Every unknown fact that can still change anything, ascending.
  public var factsThatMatter: [Int] {
    Set(factsForCitations + factsForDuties).sorted()
  }
}

/// The part of a ruling that an answer rests on: the verdict and the norms cited for it.
struct Finding: Hashable, Sendable {
  var verdict: Verdict
  var cited: [Int]

  init(_ ruling: Ruling) {
    verdict = ruling.verdict
    cited = ruling.cited
  }
}
