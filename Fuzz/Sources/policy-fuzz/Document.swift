import Foundation
import PolicyEngine

/// Inputs that are policy files, or parts of one.
enum Document {
  private static let facts = """
    ```facts
    do: [post, keep]
    who: { values: [teacher, parent], groups: { staff: [teacher] } }
    with: { values: [pupil, leaver], assume: pupil }
    ```

    **1.** A rule. {#p1}


    """

  /// A whole file: a document, or errors at places that exist.
  static func read(_ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
    do throws(InvalidPolicy) {
      decide(by: try PolicyParser().parse(bytes))
    } catch {
      guard !error.diagnostics.isEmpty else { FuzzTarget.stop("refused without a word") }
      for diagnostic in error.diagnostics where !(1...lines).contains(diagnostic.position.line) {
        FuzzTarget.stop("no such line: \(diagnostic)")
      }
    }
  }

  /// The inside of a block of one of the kinds, chosen by the first byte.
  static func readBlock(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let kind = ["norms", "tests", "facts", "decisions", "words"][Int(first) % 5]
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    read(Array("\(facts)```\(kind)\n\(text)\n```\n".utf8))
  }

  /// A sidecar of a small text.
  static func readSidecar(_ bytes: [UInt8]) {
    if let document = try? PolicyParser().parse(facts, sidecar: bytes) { decide(by: document) }
  }

  /// A whole file, in all formats; the JSON must be JSON.
  static func export(_ bytes: [UInt8]) {
    guard let document = try? PolicyParser().parse(bytes) else { return }
    let exporter = PolicyExporter(document)
    let json = Data(exporter.export(.json).utf8)
    do { _ = try JSONSerialization.jsonObject(with: json) } catch {
      FuzzTarget.stop("no JSON: \(error)")
    }
    for format in [PolicyExporter.Format.legalruleml, .akn] {
      if exporter.export(format).utf8.contains(where: { $0 < 32 && $0 != 9 && $0 != 10 }) {
        FuzzTarget.stop("a control character in XML")
      }
    }
  }

  private static func decide(by document: PolicyDocument) {
    guard document.norms.count < 50, document.facts.acts.count < 50 else { return }
    let situation = Situation(values: document.facts.all.map { $0.assumed ?? 0 })
    let evaluator = ReferenceEvaluator(document)
    let decision = evaluator.decide(situation)
    guard decision.ruling.cited.isEmpty == (decision.ruling.verdict == .silent) else {
      FuzzTarget.stop("an answer that cites nothing")
    }
    _ = evaluator.trace(situation)
  }
}
