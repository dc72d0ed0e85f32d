import Foundation
import PolicyEngine

/// How long a decision takes, after every answer has been compared with what was expected.
struct DecisionTimes: Encodable {
  /// A full situation and what an oracle says about it.
  struct Request: Decodable {
    var facts: [String: String]
    var verdict: String
    var cites: [String]
  }

  var norms: Int
  var checked: Int
  var wrong: Int
  var loadMilliseconds: Double
  var parseMilliseconds: Double
  var numberNanoseconds: Double
  var decideNanoseconds: Double
  var jsonMicroseconds: Double
  var jsonWithTraceMicroseconds: Double

  /// Measures a policy file with requests from a JSON file.
  init(policy: String, requests file: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: policy)))
    let requests = try JSONDecoder().decode(
      [Request].self, from: Data(contentsOf: URL(filePath: file)))
    let document = try PolicyParser().parse(bytes)
    let compiled = CompiledPolicy(document)
    let adviser = Adviser(document, compiled: compiled)
    let situations = try requests.map { request in
      try PartialSituation(named: request.facts, in: document.facts).complete
        ?? Situation(values: [])
    }
    norms = document.norms.count
    checked = requests.count
    wrong = zip(requests, situations).count { request, situation in
      let ruling = compiled.decide(situation).ruling
      return ruling.verdict.name != request.verdict
        || ruling.cited.map { document.norms[$0].id }.sorted() != request.cites
    }
    let share = 1 / Double(situations.count)
    parseMilliseconds = try 1e3 * Stopwatch.median { _ = try PolicyParser().parse(bytes) }
    loadMilliseconds = 1e3 * Stopwatch.median { _ = CompiledPolicy(document) }
    // The sums keep the work from being left out.
    var sum = 0
    numberNanoseconds =
      share * 1e9
      * Stopwatch.median {
        for situation in situations {
          guard let number = compiled.number(of: situation) else { continue }
          sum &+= compiled.tables[number.act].ruling.outcomes[number.ruling].cited.count
        }
      }
    decideNanoseconds =
      share * 1e9
      * Stopwatch.median {
        for situation in situations { sum &+= compiled.decide(situation).ruling.cited.count }
      }
    let lines = requests.map { request in
      let facts = request.facts.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }
      return Array("{\(facts.joined(separator: ","))}".utf8)
    }
    func answer(_ line: [UInt8], tracing: Bool = false) throws -> [UInt8] {
      let answer = adviser.answer(to: try PartialSituation(json: line, in: document.facts))
      var writer = JSONWriter()
      answer.write(to: &writer, document: document, trace: tracing ? adviser.trace(answer) : nil)
      return writer.bytes
    }
    jsonMicroseconds =
      try share * 1e6
      * Stopwatch.median {
        for line in lines { sum &+= try answer(line).count }
      }
    jsonWithTraceMicroseconds =
      try share * 1e6
      * Stopwatch.median {
        for line in lines { sum &+= try answer(line, tracing: true).count }
      }
    if sum == 0 { throw CocoaError(.featureUnsupported) }
  }
}
