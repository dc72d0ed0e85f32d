/// What a policy says about one act in one situation: which norms speak, and how they fare.
///
/// Norms are indices into the document, ascending everywhere, so that equal decisions are equal
/// values.
public struct Decision: Hashable, Sendable {
  /// What is said about the asked act.
  public var ruling: Ruling
  /// What the situation makes a duty besides.
  public var owed: Owed

  /// Joins the two halves.
  public init(ruling: Ruling, owed: Owed) {
    self.ruling = ruling
    self.owed = owed
  }
}

/// What is said about the asked act.
public struct Ruling: Hashable, Sendable {
  /// The strictest modality that is active, or silence.
  public var verdict: Verdict
  /// Every active norm of that modality.
  public var cited: [Int]
  /// The weaker active norms.
  public var also: [Int]
  /// Pairs of active norms that disagree.
  public var conflicts: [Conflict]

  /// The ruling where no norm is active.
  public static let silent = Ruling(verdict: .silent, cited: [], also: [], conflicts: [])

  /// Draws up the ruling of the active norms about the asked act.
  public init(active: [Int], norms: [Norm]) {
    let verdict = active.map { Verdict.says(norms[$0].modality) }.max() ?? .silent
    self.init(
      verdict: verdict,
      cited: active.filter { norms[$0].modality == verdict.modality },
      also: active.filter { norms[$0].modality != verdict.modality },
      conflicts: Conflict.among(active, norms: norms))
  }

  /// States a ruling.
  public init(verdict: Verdict, cited: [Int], also: [Int], conflicts: [Conflict]) {
    self.verdict = verdict
    self.cited = cited
    self.also = also
    self.conflicts = conflicts
  }
}

/// What a situation makes a duty besides the asked act.
public struct Owed: Hashable, Sendable {
  /// The active `must` norms on other acts.
  public var duties: [Int]
  /// Duties whose act an active `must-not` forbids: they are not owed, and the paragraphs
  /// disagree.
  public var conflicts: [Conflict]

  /// Nothing owed.
  public static let nothing = Owed(duties: [], conflicts: [])

  /// States duties and disagreements.
  public init(duties: [Int], conflicts: [Conflict]) {
    self.duties = duties
    self.conflicts = conflicts
  }
}

/// Two active norms that cannot both be followed, or that pull apart.
public struct Conflict: Hashable, Sendable, Comparable {
  /// How badly they disagree.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Forbidden and required.
    case hard = "hard conflict"
    /// Forbidden and allowed.
    case undeclaredException = "undeclared exception"
    /// Forbidden or advised against, and advised.
    case tension
  }

  /// How badly.
  public var kind: Kind
  /// The stricter norm.
  public var stricter: Int
  /// The other one.
  public var weaker: Int

  /// The disagreement of two norms, if their modalities disagree.
  public init?(_ one: Int, _ other: Int, norms: [Norm]) {
    let pair = [one, other].sorted { norms[$0].modality > norms[$1].modality }
    switch (norms[pair[0]].modality, norms[pair[1]].modality) {
    case (.mustNot, .must): kind = .hard
    case (.mustNot, .may): kind = .undeclaredException
    case (.mustNot, .advised), (.advisedAgainst, .advised): kind = .tension
    default: return nil
    }
    stricter = pair[0]
    weaker = pair[1]
  }

  /// All disagreements among norms, in a stable order.
  public static func among(_ active: [Int], norms: [Norm]) -> [Conflict] {
    guard active.contains(where: { norms[$0].modality >= .advisedAgainst }) else { return [] }
    var found: [Conflict] = []
    for (place, one) in active.enumerated() {
      for other in active[(place + 1)...] {
        if let conflict = Conflict(one, other, norms: norms) { found.append(conflict) }
      }
    }
    return found.sorted()
  }

  /// Orders by norms, so that reports are stable.
  public static func < (left: Conflict, right: Conflict) -> Bool {
    (left.stricter, left.weaker) < (right.stricter, right.weaker)
  }
}
