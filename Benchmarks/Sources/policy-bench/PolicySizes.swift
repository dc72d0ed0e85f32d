import Foundation
import PolicyEngine

/// How long it takes to read a policy, to compile and check it and to be ready to answer.
struct PolicySizes: Encodable {
  var norms: Int
  var facts: Int
  var acts: Int
  var cells: Int
  var largestAct: Int
  var parseMilliseconds: Double
  var compileMilliseconds: Double
  var checkMilliseconds: Double
  var compareMilliseconds: Double
  var functionsMilliseconds: Double
  var interviewMilliseconds: Double
  var possibilitiesMicroseconds: Double
  var nextQuestionMicroseconds: Double
  var slowestQuestionMicroseconds: Double

  /// Measures a policy file.
  init(file: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    let document = try PolicyParser().parse(bytes)
    let compiled = CompiledPolicy(document)
    norms = document.norms.count
    facts = document.facts.count
    acts = compiled.tables.count
    let sizes = compiled.tables.map { $0.ruling.cellCount + $0.owed.cellCount }
    cells = sizes.reduce(0, +)
    largestAct = sizes.max() ?? 0
    parseMilliseconds = try 1e3 * Stopwatch.median { _ = try PolicyParser().parse(bytes) }
    compileMilliseconds = 1e3 * Stopwatch.median { _ = CompiledPolicy(document) }
    checkMilliseconds =
      1e3
      * Stopwatch.median {
        _ = PolicyChecker(document, compiled: compiled).check()
      }
    var edited = document
    edited.norms[document.norms.count / 2].modality = .advisedAgainst
    compareMilliseconds =
      1e3
      * Stopwatch.median {
        _ = PolicyComparison(old: document, new: edited)
      }
    let nothing = PartialSituation(count: facts)
    let joined =
      1e3
      * Stopwatch.median {
        _ = CompiledPolicy(document).possibilities(of: nothing)
      }
    functionsMilliseconds = max(0, joined - compileMilliseconds)
    _ = compiled.possibilities(of: nothing)
    interviewMilliseconds = 1e3 * Stopwatch.median { Interview(compiled).prepare() }
    let interview = Interview(compiled)
    let states = Self.states(interview, document.facts)
    let share = 1e6 / Double(states.count)
    nextQuestionMicroseconds =
      share
      * Stopwatch.median {
        for state in states { _ = interview.nextQuestion(after: state) }
      }
    let times = states.map { state in
      (Self.time { _ = interview.nextQuestion(after: state) }, state)
    }
    slowestQuestionMicroseconds =
      times.sorted { $0.0 > $1.0 }.prefix(5).map { state in
        1e6 * Stopwatch.median(atLeast: 0.02) { _ = interview.nextQuestion(after: state.1) }
      }.max() ?? 0
    possibilitiesMicroseconds =
      share
      * Stopwatch.median {
        for state in states { _ = compiled.possibilities(of: state) }
      }
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = Stopwatch.now
    work()
    return Stopwatch.now - start
  }

  /// What is known at each point of an interview about each act, the last choice always taken.
  private static func states(_ interview: Interview, _ facts: FactSet) -> [PartialSituation] {
    var states: [PartialSituation] = []
    for act in facts.acts.indices {
      var known = PartialSituation(count: facts.count)
      known[facts.act] = act
      states.append(known)
      while let question = interview.nextQuestion(after: known) {
        known[question.fact] = question.choices.last?.values[0]
        states.append(known)
      }
    }
    return states
  }
}
