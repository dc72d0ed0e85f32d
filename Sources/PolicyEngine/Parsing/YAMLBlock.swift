import Yams

/// Reads a block of YAML inside a policy file.
///
/// Anchors, aliases, tags and merges are refused: they let a short text mean a huge one, and a
/// reader of a policy must not have to know them.
struct YAMLBlock {
  /// The block's text.
  var text: String
  /// The line in the file at which the text begins.
  var firstLine: Int
  /// Which file it stands in.
  var file = SourcePosition.File.policy

  /// The value, or nil for a block that holds nothing.
  ///
  /// - Throws: `InvalidPolicy` with one diagnostic.
  func read() throws(InvalidPolicy) -> YAMLNode? {
    guard text.utf8.contains(where: { ![32, 9, 10].contains($0) }) else { return nil }
    try refuseHostileShape()
    let parser: Parser
    let parsed: Node?
    do {
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      parsed = try parser.singleRoot()
    } catch {
      throw Self.fault(Self.describe(error, in: self))
    }
    // Nodes refer to their anchors weakly: without the parser they would seem to have none.
    defer { withExtendedLifetime(parser) {} }
    guard let parsed else { return nil }
    return try convert(parsed, depth: 0)
  }

  private func refuseHostileShape() throws(InvalidPolicy) {
    let top = place(line: 1)
    guard text.utf8.count <= SourceLimits.blockBytes else {
      throw Self.fault(
        Diagnostic(
          "yaml.too-large",
          "The block has more than \(SourceLimits.blockBytes / 1024) KB.",
          help: "Split it into several blocks.", at: top))
    }
    if let line = YAMLLineSeparators.first(in: text) {
      throw Self.fault(
        Diagnostic(
          "yaml.line-separator",
          "The line holds a separator that YAML takes for the end of a line (U+2028 or its like).",
          help: "Often it came in by pasting: type the line anew.",
          at: place(line: line + 1)))
    }
    guard YAMLDepth.bound(of: text) <= SourceLimits.blockDepth else {
      throw Self.fault(
        Diagnostic(
          "yaml.too-deep",
          "The block nests more than \(SourceLimits.blockDepth) levels deep.",
          help: "Conditions need two or three levels.", at: top))
    }
    // Hashing a mapping's keys would expand aliases before anybody could look at them.
    guard !YAMLReferences.hasAlias(text) else {
      throw Self.fault(
        Diagnostic(
          "yaml.anchor", "Anchors and aliases (& and *) are not part of the policy language.",
          help: "Write the value out, or declare a group.", at: top))
    }
  }

  private func convert(_ node: Node, depth: Int) throws(InvalidPolicy) -> YAMLNode {
    let place = position(node.mark)
    guard node.anchor == nil else {
      throw Self.fault(
        Diagnostic(
          "yaml.anchor", "Anchors and aliases (& and *) are not part of the policy language.",
          help: "Write the value out, or declare a group.", at: place))
    }
    guard depth <= SourceLimits.blockDepth else {
      throw Self.fault(Diagnostic("yaml.too-deep", "The block nests too deep.", at: place))
    }
    switch node {
    case .scalar(let scalar):
      try refuseTag(node.tag, place)
      return .scalar(scalar.string, place)
    case .sequence(let sequence):
      try refuseTag(node.tag, place)
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return .list(items, place)
    case .mapping(let mapping):
      try refuseTag(node.tag, place)
      return .map(try entries(of: mapping, depth: depth), place)
    case .alias:
      throw Self.fault(Diagnostic("yaml.anchor", "Aliases (*) are not allowed.", at: place))
    }
  }

  private func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(InvalidPolicy) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    for (key, value) in mapping {
      let place = position(key.mark)
      guard let name = key.scalar?.string else {
        throw Self.fault(Diagnostic("yaml.key", "A key must be a word.", at: place))
      }
      guard name != "<<" else {
        throw Self.fault(
          Diagnostic("yaml.merge", "Merges (<<) are not part of the policy language.", at: place))
      }
      entries.append(
        .init(key: name, value: try convert(value, depth: depth + 1), position: place))
    }
    return entries
  }

  private func refuseTag(_ tag: Tag, _ place: SourcePosition) throws(InvalidPolicy) {
    let name = tag.description
    guard
      name.isEmpty || name.hasPrefix("tag:yaml.org,2002:str") || name == "tag:yaml.org,2002:seq"
        || name == "tag:yaml.org,2002:map" || name == "!"
    else {
      throw Self.fault(
        Diagnostic(
          "yaml.tag", "Tags (!) are not part of the policy language.",
          help: "Put the value in quotation marks if it begins with an exclamation mark.",
          at: place))
    }
  }

  private func position(_ mark: Mark?) -> SourcePosition {
    place(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// The place in the file of a place in the block, both counted from 1.
  private func place(line: Int, column: Int = 1) -> SourcePosition {
    SourcePosition(line: firstLine + line - 1, column: column, in: file)
  }

  static func fault(_ diagnostic: Diagnostic) -> InvalidPolicy {
    InvalidPolicy(diagnostics: [diagnostic])
  }

  private static func describe(_ error: any Error, in block: YAMLBlock) -> Diagnostic {
    guard let error = error as? YamlError else {
      return Diagnostic(
        "yaml.syntax", "The block cannot be read.",
        at: block.place(line: 1))
    }
    switch error {
    case .reader(let problem, let offset, _, _):
      let line = block.text.utf8.prefix(offset ?? 0).count { $0 == UInt8(ascii: "\n") }
      return Diagnostic(
        "yaml.syntax", "The block holds something that is no text: \(problem).",
        help: "Type the line anew.",
        at: block.place(line: line + 1))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        "yaml.syntax", "The block cannot be read from here: \(problem).",
        help: "Often a colon, a bracket or a quotation mark is missing on this line or above.",
        at: block.position(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(
        "yaml.duplicate-key",
        "The same key stands twice: \(duplicates.joined(separator: ", ")).",
        at: block.position(context.mark))
    default:
      return Diagnostic(
        "yaml.syntax", "The block cannot be read.",
        at: block.place(line: 1))
    }
  }
}
