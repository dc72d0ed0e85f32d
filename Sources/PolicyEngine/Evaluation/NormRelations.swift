/// What sorting out norms takes of a policy, whichever act is asked about: worked out once for all acts.
struct NormRelations {
  private let norms: [Norm]
  private let owable: [(index: Int, triggers: ValueSet?)]
  private let bans: [Int]
  private let overriders: [[Int]]

  /// Looks through the norms of a policy.
  init(_ norms: [Norm]) {
    self.norms = norms
    owable = norms.indices.filter { norms[$0].canBeOwed }.map { ($0, norms[$0].dutyTriggers) }
    bans = norms.indices.filter { norms[$0].modality == .mustNot }
    var overriders = Array(repeating: [Int](), count: norms.count)
    for (index, norm) in norms.enumerated() {
      for override in norm.overrides { overriders[override.norm].append(index) }
    }
    self.overriders = overriders
  }

  /// What can matter for every act, in the order of the acts.
  static func ofAll(_ acts: Range<Int>, _ norms: [Norm]) -> [ActRelations] {
    let relations = NormRelations(norms)
    return acts.map { relations[$0] }
  }

  private subscript(act: Int) -> ActRelations {
    let ruling = norms.indices.filter { norms[$0].acts.contains(act) }
    let duties = owable.filter { duty in
      !norms[duty.index].acts.contains(act) && (duty.triggers?.contains(act) ?? true)
    }.map(\.index)
    let dutyActs = duties.reduce(ValueSet()) { $0.union(norms[$1].acts) }
    var isSupport = Array(repeating: false, count: norms.count)
    var waiting = duties
    for ban in bans where norms[ban].acts.intersects(dutyActs) {
      isSupport[ban] = true
      waiting.append(ban)
    }
    // Whatever can defeat a duty or a supporting norm must be looked at too.
    var isDuty = Array(repeating: false, count: norms.count)
    for duty in duties { isDuty[duty] = true }
    while let next = waiting.popLast() {
      for index in overriders[next] where !isDuty[index] && !isSupport[index] {
        isSupport[index] = true
        waiting.append(index)
      }
    }
    return ActRelations(
      rulingNorms: ruling, dutyNorms: duties,
      supportNorms: norms.indices.filter { isSupport[$0] })
  }
}
