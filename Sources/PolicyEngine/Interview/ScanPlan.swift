/// The next question about an act with too many outcomes to plan for: whatever may still matter,
/// the least sensitive first.
struct ScanPlan: Sendable {
  let policy: CompiledPolicy
  let goal: Interview.Goal
  let declined: Set<Int>

  /// What to ask next, as the fact itself and the most questions that can follow.
  func step(after known: PartialSituation) -> (fact: Int, atMost: Int)? {
    let possible = policy.possibilities(of: known)
    let matter = goal == .verdict ? possible.factsForVerdict : possible.factsForCitations
    let left = matter.filter { !declined.contains($0) }
    let next = left.min {
      (policy.facts[$0].cost, $0) < (policy.facts[$1].cost, $1)
    }
    return next.map { ($0, left.count) }
  }
}
