import Foundation
import PolicyEngine

/// Measures the engine; each command prints one JSON object.
///
/// `Benchmarks/run` makes tables of them.
@main struct PolicyBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("norms", 2):
      let bytes = try Data(contentsOf: URL(filePath: arguments[1]))
      try show(NormsExport(PolicyParser().parse(bytes)))
    case ("decide", 3):
      try show(DecisionTimes(policy: arguments[1], requests: arguments[2]))
    case ("questions", 2): try show(QuestionCounts(file: arguments[1], assuming: false))
    case ("questions", 3): try show(QuestionCounts(file: arguments[1], assuming: true))
    case ("sizes", 2): try show(PolicySizes(file: arguments[1]))
    default:
      print(
        """
        policy-bench norms FILE                 the norms as JSON, with what the tables say of them
        policy-bench decide FILE REQUESTS       times of decisions, after comparing the answers
        policy-bench questions FILE [assuming]  how many questions it takes
        policy-bench sizes FILE                 times of reading, compiling, checking and asking
        """)
      exit(2)
    }
  }

  private static func show(_ result: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    print(String(decoding: try encoder.encode(result), as: UTF8.self))
  }
}
