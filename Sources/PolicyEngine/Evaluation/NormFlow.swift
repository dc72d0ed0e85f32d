/// The conditions of all norms as one list of tests, each of which says where to go on.
///
/// A condition as a tree costs a visit and a reference for each of its parts; here a norm that a
/// situation does not trigger is usually left after one test.
struct NormFlow: Sendable {
  /// How far a norm gets in a situation, leaving other norms aside.
  enum Course: Hashable, Sendable {
    /// Bearer or conditions do not match.
    case untriggered
    /// That `unless` case holds, the first one of those that do.
    case disapplied(branch: Int)
    /// It speaks, if no other norm defeats it.
    case speaks
  }

  private struct Test {
    var fact: Int
    var firstWord: Int
    var wordCount: Int
    var ifSo: Int
    var ifNot: Int
  }

  // Where to go on: a test by its place, or a course below zero.
  private static let untriggered = -1
  private static let speaks = -2
  private static let firstBranch = -3

  private var tests: ContiguousArray<Test> = []
  private var words: ContiguousArray<UInt64> = []
  private var starts: ContiguousArray<Int> = []

  /// Lays the conditions of norms out.
  ///
  /// - Parameter who: The fact of the person asking.
  init(_ norms: [Norm], who: Int) {
    for norm in norms {
      var next = Self.speaks
      for (branch, exception) in norm.exceptions.enumerated().reversed() {
        next = add(exception, ifSo: Self.firstBranch - branch, ifNot: next)
      }
      next = add(norm.scope, ifSo: next, ifNot: Self.untriggered)
      if let bearers = norm.bearers {
        next = add(.test(fact: who, values: bearers), ifSo: next, ifNot: Self.untriggered)
      }
      starts.append(next)
    }
  }

  /// Adds a condition before what follows it.
  ///
  /// - Returns: Where it begins.
  private mutating func add(_ condition: Condition, ifSo: Int, ifNot: Int) -> Int {
    switch condition {
    case .test(let fact, let values):
      tests.append(
        Test(
          fact: fact, firstWord: words.count, wordCount: values.words.count, ifSo: ifSo,
          ifNot: ifNot))
      words += values.words
      return tests.count - 1
    case .all(let parts):
      return parts.reversed().reduce(ifSo) { add($1, ifSo: $0, ifNot: ifNot) }
    case .any(let parts):
      return parts.reversed().reduce(ifNot) { add($1, ifSo: ifSo, ifNot: $0) }
    case .not(let part): return add(part, ifSo: ifNot, ifNot: ifSo)
    }
  }

  /// How far a norm gets in a situation.
  func course(of norm: Int, in situation: Situation) -> Course {
    var place = starts[norm]
    while place >= 0 {
      let test = tests[place]
      let value = situation[test.fact]
      let word = value >> 6
      let isSo = word < test.wordCount && words[test.firstWord + word] >> (value & 63) & 1 == 1
      place = isSo ? test.ifSo : test.ifNot
    }
    switch place {
    case Self.untriggered: return .untriggered
    case Self.speaks: return .speaks
    default: return .disapplied(branch: Self.firstBranch - place)
    }
  }
}
