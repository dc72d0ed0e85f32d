import Testing

@testable import PolicyEngine

/// The law of every import: what goes in comes out, once.
enum Conservation {
  /// The visible characters of the pieces in source order, marks included.
  static func written(_ policy: ImportedPolicy) -> [Unicode.Scalar] {
    policy.pieces.flatMap(\.fragments).sorted { $0.offset < $1.offset }
      .flatMap { ($0.marker + $0.text).unicodeScalars.visible }
  }

  static func expect(_ text: String, _ policy: ImportedPolicy) {
    let source = SourceText.scalars(of: Array(text.utf8)).visible
    // Pipes are the drawing of tables.
    #expect(
      written(policy).filter { $0 != "|" }.string == source.filter { $0 != "|" }.string)
    let account = policy.account
    #expect(account.lines.map(\.line) == (0..<policy.lineCount).map { $0 + 1 })
    #expect(Set(policy.paragraphs.compactMap(\.id)).count == policy.paragraphs.count)
  }
}
