/// What somebody is to do besides, said once though several paragraphs ask for it.
///
/// A report that two paragraphs ask for is one report: it goes to everybody whom either names, by
/// the earlier of their times. Listed twice, the slack time would be read as leave to wait.
public struct Instruction: Sendable {
  /// What to do, by index.
  public var act: Int
  /// Who receives it, by role.
  public var to: [String]
  /// By when; nil where no paragraph sets a time.
  public var within: Deadline?
  /// What is kept about it, a sentence each.
  public var records: [String]
  /// The paragraphs that say so.
  public var cites: [String]

  /// Puts duties together, in the order in which they first come.
  static func all(_ duties: [Answer.Duty], norms: [Norm]) -> [Instruction] {
    var all: [Instruction] = []
    for duty in duties {
      let one = Instruction(duty, norm: norms[duty.norm])
      // One that goes to many joins what stood apart before it.
      let same = all.indices.filter { all[$0].isSameTask(as: one) }
      guard let first = same.first else {
        all.append(one)
        continue
      }
      all[first].take(one)
      for place in same.dropFirst().reversed() { all[first].take(all.remove(at: place)) }
    }
    return all
  }

  private init(_ duty: Answer.Duty, norm: Norm) {
    act = duty.act
    to = (duty.to.map { [$0] } ?? []) + duty.alsoTo
    within = norm.within
    records = norm.record.map { [$0] } ?? []
    cites = duty.cites
  }

  /// Whether doing the one does the other: the same act, received by the same people or more.
  private func isSameTask(as other: Instruction) -> Bool {
    guard act == other.act else { return false }
    let (mine, others) = (Set(to), Set(other.to))
    return mine.isEmpty == others.isEmpty
      && (mine.isSubset(of: others) || others.isSubset(of: mine))
  }

  private mutating func take(_ other: Instruction) {
    to += other.to.filter { !to.contains($0) }
    records += other.records.filter { !records.contains($0) }
    cites += other.cites.filter { !cites.contains($0) }
    if let time = other.within, within.map({ time.isStricter(than: $0) }) ?? true { within = time }
  }
}

extension Deadline {
  /// Whether it ends before another; a word without a number ends after any number.
  fileprivate func isStricter(than other: Deadline) -> Bool { hours < other.hours }

  /// About how many hours it gives, for putting two in order and for nothing else.
  private var hours: Int {
    guard let set else { return .max }
    switch set.unit {
    case .now: return 0
    case .hour: return set.count
    case .day: return set.count * 24
    case .schoolDay: return set.count * 34
    case .week: return set.count * 168
    case .month: return set.count * 730
    case .term: return set.count * 2_920
    case .year: return set.count * 8_760
    }
  }
}
