/// Finds out what a policy says by asking as few questions as possible.
///
/// It keeps nothing about the person: what is known is handed in with every call, in any order,
/// so an answer can be changed without losing the others. Plans are worked out act by act when
/// they are first wanted, and shared by all copies.
public struct Interview: Sendable {
  /// When enough is known.
  public enum Goal: Sendable, CaseIterable {
    /// The verdict can no longer change.
    case verdict
    /// Neither the verdict nor the norms cited for it can change.
    case verdictAndCitations
  }

  // How many partial answers may be worked out to tell how long an interview gets at most.
  private static let patience = 5_000_000

  private let policy: CompiledPolicy
  private let goal: Goal
  private let priors: Priors
  private let exactLimit: Int
  private let shelf = PlanShelf()
  private let choices: OnDemand<[[[Question.Choice]]]>
  private let aims: OnDemand<[Int]>

  /// Prepares to ask about a policy.
  ///
  /// - Parameters:
  ///   - goal: When enough is known.
  ///   - priors: How often each value is to be expected; all values of a fact alike if nil.
  ///   - exactLimit: Up to how many partial answers the fewest questions are worked out exactly;
  ///     beyond, two questions are looked ahead.
  public init(
    _ policy: CompiledPolicy, until goal: Goal = .verdictAndCitations, priors: Priors? = nil,
    exactLimit: Int = 1_000_000
  ) {
    self.policy = policy
    self.goal = goal
    self.priors = priors ?? Priors(uniform: policy.facts)
    self.exactLimit = exactLimit
    aims = OnDemand { policy.aims(goal) }
    choices = OnDemand { policy.facts.acts.indices.map { policy.choices(act: $0) } }
  }

  /// What to ask next; nil when nothing that could be asked changes anything any more.
  ///
  /// - Parameters:
  ///   - known: What is known, assumed values included where they are to be taken.
  ///   - declined: The facts that stay unknown for good because of an "I don't know".
  /// - Complexity: Microseconds once the act's plan is worked out, milliseconds the first time.
  public func nextQuestion(
    after known: PartialSituation, declined: Set<Int> = []
  ) -> Question? {
    var declined = declined.filter { known[$0] == nil }
    let act = policy.facts.act
    if known[act] == nil, !declined.contains(act) {
      if let first = questionForAct(after: known, declined: declined) { return first }
      declined.insert(act)
    }
    let plan = plan(act: known[act], declined: declined)
    return plan.step(after: known).map { step in
      Question(
        fact: step.fact, choices: choices(of: step.fact, act: known[act]), atMost: step.atMost,
        expected: step.expected)
    }
  }

  /// Why a question is asked: what remains possible with each of its answers.
  public func prospects(of question: Question, after known: PartialSituation) -> [Prospect] {
    question.choices.map { choice in
      var answered = known
      answered[question.fact] = choice.values.first
      return Prospect(choice: choice, verdicts: policy.possibilities(of: answered).verdicts)
    }
  }

  /// The answers to choose from: value classes once the act is known, single values before.
  public func choices(of fact: Int, act: Int?) -> [Question.Choice] {
    if let act, fact != policy.facts.act { return choices.value[act][fact] }
    return policy.facts[fact].values.enumerated().map { .init(values: [$0], text: $1.text) }
  }

  /// Works the plans of all acts out, so that no question has to wait for them.
  public func prepare() {
    let known = PartialSituation(count: policy.facts.count)
    for act in policy.facts.acts.indices { _ = plan(act: act, declined: []).step(after: known) }
  }

  /// The act comes first: every other question depends on it.
  private func questionForAct(after known: PartialSituation, declined: Set<Int>) -> Question? {
    let fact = policy.facts.act
    let possible = policy.possibilities(of: known)
    let matter = goal == .verdict ? possible.factsForVerdict : possible.factsForCitations
    guard matter.contains(fact) else { return nil }
    var states = 0
    let longest = policy.facts.acts.indices.map { act in
      let plan = plan(act: act, declined: declined)
      states += plan.stateCount
      return plan.atMost(after: known, isQuick: states > Self.patience)
    }
    return Question(
      fact: fact, choices: choices(of: fact, act: nil), atMost: 1 + (longest.max() ?? 0),
      expected: nil)
  }

  private func plan(act: Int?, declined: Set<Int>) -> QuestionPlan {
    shelf.plan(.init(act: act, declined: declined)) {
      let acts = act.map { [$0] } ?? Array(policy.facts.acts.indices)
      if acts.contains(where: { policy.tables[$0].crowd != nil }) {
        return QuestionPlan(ScanPlan(policy: policy, goal: goal, declined: declined))
      }
      var known = PartialSituation(count: policy.facts.count)
      known[policy.facts.act] = act
      var function = policy.whole.value.ruling.restricted(to: known) { [aims] in
        aims.value[$0]
      }
      if !declined.isEmpty {
        var forget = Forgetting(declined, order: function.diagram.order)
        function = forget(function)
      }
      return QuestionPlan(
        function, facts: policy.facts, priors: priors, exactLimit: exactLimit)
    }
  }
}
