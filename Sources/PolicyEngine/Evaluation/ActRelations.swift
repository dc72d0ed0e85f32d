/// Which norms can matter when one act is asked about.
///
/// Worked out once an act, so that deciding looks only at norms that can speak.
public struct ActRelations: Sendable {
  /// Norms about the act itself.
  public var rulingNorms: [Int]
  /// `must` norms on other acts that a situation with this act can trigger.
  public var dutyNorms: [Int]
  /// Norms that only decide whether a duty stands: its overriders, and bans of its act.
  public var supportNorms: [Int]

  /// Sorts out the norms of a policy for one act.
  public init(act: Int, norms: [Norm]) {
    rulingNorms = norms.indices.filter { norms[$0].acts.contains(act) }
    let isRuling = Set(rulingNorms)
    dutyNorms = norms.indices.filter { index in
      !isRuling.contains(index) && norms[index].canBeOwed
        && (norms[index].dutyTriggers?.contains(act) ?? true)
    }
    var support: Set<Int> = []
    let isDuty = Set(dutyNorms)
    let dutyActs = dutyNorms.reduce(ValueSet()) { $0.union(norms[$1].acts) }
    for (index, norm) in norms.enumerated() where norm.modality == .mustNot {
      if norm.acts.intersects(dutyActs) { support.insert(index) }
    }
    // Whatever can defeat a duty or a supporting norm must be looked at too.
    var overriders: [Int: [Int]] = [:]
    for (index, norm) in norms.enumerated() {
      for override in norm.overrides { overriders[override.norm, default: []].append(index) }
    }
    var waiting = dutyNorms + support
    while let next = waiting.popLast() {
      for index in overriders[next] ?? [] where !isDuty.contains(index) {
        if support.insert(index).inserted { waiting.append(index) }
      }
    }
    supportNorms = support.sorted()
  }
}
