import Foundation
import PolicyEngine

/// How many questions it takes on average once the act is chosen, asking in different ways.
struct QuestionCounts: Encodable {
  /// One way of asking.
  struct Way: Encodable {
    var mean: Double
    var longest: Int
    var worstAct: Double
  }

  var acts: Int
  var verdict: [String: Way] = [:]
  var verdictAndCitations: [String: Way] = [:]

  /// Counts for a policy file.
  ///
  /// - Parameter assuming: Whether what the policy assumes is taken as known.
  init(file: String, assuming: Bool) throws {
    let document = try PolicyParser().parse(Data(contentsOf: URL(filePath: file)))
    let policy = CompiledPolicy(document)
    let facts = document.facts
    acts = facts.acts.count
    func count(_ next: (PartialSituation) -> Int?) -> Way {
      let counts = facts.acts.indices.map { act in
        var known = PartialSituation(count: facts.count)
        known[facts.act] = act
        if assuming { known = known.assuming(facts) }
        return QuestionCount(after: known, facts: facts, next: next)
      }
      return Way(
        mean: counts.mean, longest: counts.map(\.longest).max() ?? 0,
        worstAct: counts.map(\.average).max() ?? 0)
    }
    for goal in Interview.Goal.allCases {
      let best = Interview(policy, until: goal)
      let ahead = Interview(policy, until: goal, exactLimit: 0)
      let ways = [
        "fewest possible": count { best.nextQuestion(after: $0)?.fact },
        "two questions ahead": count { ahead.nextQuestion(after: $0)?.fact },
      ]
      if goal == .verdict { verdict = ways } else { verdictAndCitations = ways }
    }
    let seeking = GoalSeeking(policy)
    verdict["in the order of the document"] = count { seeking.next(after: $0) }
    let form = count { known in
      guard let act = known[facts.act] else { return facts.act }
      return policy.tables[act].ruling.facts.first { known[$0] == nil }
    }
    verdict["a form with every fact that matters"] = form
    verdictAndCitations["a form with every fact that matters"] = form
  }
}
