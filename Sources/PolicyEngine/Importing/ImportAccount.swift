/// What became of every line of a source, and what was found in it.
///
/// Encodes as `{"lines":[{"line","became","label"}],"furniture":[…],"contacts":[…],"suggestions":[…]}`.
public struct ImportAccount: Sendable, Equatable, Codable {
  /// One source line.
  public struct Line: Sendable, Equatable, Codable {
    /// The number of the line, from 1.
    public var line: Int
    /// `heading`, `paragraph`, `sub-item`, `metadata`, `furniture` or `blank`.
    public var became: String
    /// The label of its paragraph, or the number of its heading.
    public var label: String?

    /// Writes `label` as null when there is none, so that every line has the same keys.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(line, forKey: .line)
      try container.encode(became, forKey: .became)
      try container.encode(label, forKey: .label)
    }
  }

  /// A line that was set aside, with its words and the reason.
  public struct Furniture: Sendable, Equatable, Codable {
    /// The number of the line.
    public var line: Int
    /// The words that stand there.
    public var text: String
    /// Why it is no part of the policy.
    public var reason: String
  }

  /// Every line of the source, once, in order.
  public var lines: [Line]
  /// What was set aside.
  public var furniture: [Furniture]
  /// Names, numbers, addresses and placeholders that were found.
  public var contacts: [ImportedContact]
  /// What the wording of the paragraphs suggests.
  public var suggestions: [WordingSuggestion]

  /// The account of an imported policy.
  public init(_ policy: ImportedPolicy) {
    var lines = (0..<policy.lineCount).map { Line(line: $0 + 1, became: "blank", label: nil) }
    furniture = []
    for piece in policy.pieces {
      let became = Self.word(for: piece.kind)
      for fragment in piece.fragments where lines.indices.contains(fragment.line - 1) {
        let index = fragment.line - 1
        // The first part of a line that holds several speaks for it; furniture never does if the
        // line holds words of the policy.
        if lines[index].became == "blank" || lines[index].became == "furniture" {
          lines[index] = Line(line: fragment.line, became: became, label: piece.label)
        }
        if case .furniture(let reason) = piece.kind {
          furniture.append(
            Furniture(line: fragment.line, text: fragment.marker + fragment.text, reason: reason))
        }
      }
    }
    self.lines = lines
    contacts = ContactFinder.contacts(in: policy)
    suggestions = WordingSuggestion.all(of: policy)
  }

  private static func word(for kind: ImportedPiece.Kind) -> String {
    switch kind {
    case .title, .heading: "heading"
    case .paragraph: "paragraph"
    case .subItem: "sub-item"
    case .metadata: "metadata"
    case .furniture: "furniture"
    }
  }
}

extension ImportedPolicy {
  /// What became of every line.
  public var account: ImportAccount { ImportAccount(self) }
}
