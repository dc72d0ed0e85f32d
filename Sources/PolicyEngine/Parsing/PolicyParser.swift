/// Reads a policy file: its text, and what it means.
///
/// Reading goes on after an error, so that all of them are told at once.
public struct PolicyParser: Sendable {
  /// Makes a reader; it keeps nothing between files.
  public init() {}

  /// Reads the bytes of a file.
  ///
  /// - Throws: `InvalidPolicy` with every error and warning in reading order.
  /// - Complexity: Linear in the size of the file.
  public func parse(_ bytes: some Collection<UInt8>) throws(InvalidPolicy) -> PolicyDocument {
    try parse(SourceLines(bytes: bytes))
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `InvalidPolicy` with every error and warning in reading order.
  public func parse(_ text: String) throws(InvalidPolicy) -> PolicyDocument {
    try parse(Array(text.utf8))
  }

  /// Reads a text that may not be edited, with its meaning in a sidecar.
  ///
  /// The document is the one that the norms would give if they stood under the paragraphs that
  /// the sidecar quotes; only their places are in the sidecar.
  ///
  /// - Throws: `InvalidPolicy` with every error and warning: those of the text, then those of
  ///   the sidecar, orphaned and ambiguous quotations among them.
  public func parse(
    _ bytes: some Collection<UInt8>, sidecar: some Collection<UInt8>
  ) throws(InvalidPolicy) -> PolicyDocument {
    try parse(SourceLines(bytes: bytes), sidecar: SourceLines(bytes: sidecar, file: .sidecar))
  }

  /// Reads a text that may not be edited, with its meaning in a sidecar.
  ///
  /// - Throws: `InvalidPolicy` with every error and warning.
  public func parse(
    _ text: String, sidecar: some Collection<UInt8>
  ) throws(InvalidPolicy) -> PolicyDocument {
    try parse(Array(text.utf8), sidecar: sidecar)
  }

  private func parse(
    _ source: SourceLines, sidecar: SourceLines? = nil
  ) throws(InvalidPolicy) -> PolicyDocument {
    let complaints = Complaints(
      lines: [.policy: source.lines.count, .sidecar: sidecar?.lines.count ?? 1])
    let scanner = DocumentScanner(source.lines)
    for diagnostic in scanner.diagnostics { complaints.note(diagnostic) }
    guard !scanner.isOverfull else { throw InvalidPolicy(diagnostics: complaints.sorted) }
    var assembly = DocumentAssembly(complaints: complaints)
    assembly.readOutline(scanner.pieces)
    var frontMatter = scanner.frontMatter.flatMap {
      assembly.yaml(YAMLBlock(text: $0.text, firstLine: $0.line))
    }
    if let sidecar {
      let text = sidecar.lines.joined(separator: "\n")
      if let node = assembly.yaml(YAMLBlock(text: text, firstLine: 1, file: .sidecar)) {
        let beside = SidecarReader(complaints: complaints).read(node, into: &assembly)
        frontMatter = frontMatter?.merging(beside) ?? beside
      }
    }
    if let frontMatter {
      assembly.metadata = FrontMatterReader(complaints: complaints).read(frontMatter)
    }
    if assembly.metadata.title.isEmpty { assembly.metadata.title = assembly.outline.title ?? "" }
    assembly.readMeaning(frontMatter: frontMatter)
    guard !complaints.hinder else { throw InvalidPolicy(diagnostics: complaints.sorted) }
    return assembly.document(source: source.text)
  }
}
