package import Essentials
package import PolicyEngine
internal import Synchronization

/// A policy's text, read and checked by the engine.
package struct CheckedText: Sendable {
  /// What the text says.
  package let document: PolicyDocument
  /// What the checker found.
  package let check: PolicyCheck

  /// The texts that were checked last, the latest first.
  ///
  /// Between upload and publication every step and every page asks for the check of one text, which takes some 40 ms.
  /// They are found by all of their bytes, so that no text ever passes for another.
  private static let latest = Mutex<[(bytes: [UInt8], checked: CheckedText)]>([])

  /// How many texts are kept, of a few megabytes each.
  private static let keptTexts = 3

  /// Reads and checks a text, or finds that this was done a moment ago.
  ///
  /// - Throws: `Refusal` with the first few errors where the text cannot be read as a policy.
  package init(_ bytes: [UInt8]) throws(Refusal) {
    if let known = Self.latest.withLock({ $0.first { $0.bytes == bytes }?.checked }) {
      self = known
      return
    }
    document = try Self.read(bytes)
    check = PolicyChecker(document).check()
    let checked = self
    Self.latest.withLock { latest in
      latest.removeAll { $0.bytes == bytes }
      latest.insert((bytes, checked), at: 0)
      if latest.count > Self.keptTexts { latest.removeLast() }
    }
  }

  /// Reads a text without checking it.
  ///
  /// - Throws: `Refusal` with the first few errors where the text cannot be read as a policy.
  package static func read(_ bytes: [UInt8]) throws(Refusal) -> PolicyDocument {
    do {
      return try PolicyParser().parse(bytes)
    } catch {
      let errors = error.diagnostics.filter { $0.severity == .error }
      let shown = errors.prefix(3).map { error in
        let help = error.help.isEmpty ? "" : " " + error.help
        return "Line \(error.position.line): \(error.message)\(help)"
      }
      let rest = errors.count > 3 ? " There are \(errors.count - 3) more." : ""
      throw Refusal(
        "policy.unreadable",
        "The text cannot be read as a policy. \(shown.joined(separator: " "))\(rest)")
    }
  }

  /// The findings that block publication and that nobody has dealt with.
  ///
  /// A finding that was called mended and is still found is not dealt with.
  package func blocking(after decisions: [FindingDecision]) -> [PolicyFinding] {
    let accepted = Set(decisions.filter(\.isAcceptance).map(\.finding))
    return check.findings.filter { $0.blocksPublication && !accepted.contains($0.id) }
  }
}
