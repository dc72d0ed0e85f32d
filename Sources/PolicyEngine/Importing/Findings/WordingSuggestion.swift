/// What the wording of a paragraph suggests; a person confirms it, the engine never applies it.
public struct WordingSuggestion: Sendable, Equatable, Codable {
  /// The label of the paragraph.
  public var label: String
  /// Who is bound, by the words: `staff`, `school`, `pupils`, `parents`.
  public var bearer: String?
  /// The strictest modality that the words hold, such as `must-not`.
  public var modality: String?
  /// The words that say so.
  public var words: [String]
  /// The words that say when: "if a concern arises".
  public var trigger: String?
  /// The words that open an exception: "except", "unless".
  public var exception: String?
  /// The words that set a time: "immediately", "monthly".
  public var time: String?
  /// A role that is told or asked.
  public var recipient: String?
  /// Whom the section addresses.
  public var audience: String?

  /// Reads the suggestions of a paragraph; nil when its wording suggests nothing.
  ///
  /// A sub-item without a modal verb goes on with that of `lead`, the paragraph above it.
  init?(_ piece: ImportedPiece, lead: WordingSuggestion? = nil) {
    guard let label = piece.label else { return nil }
    let reader = WordingReader(piece.fragments.map(\.text).joined(separator: " "))
    self.label = label
    if let found = reader.modality() {
      modality = found.modality
      words = found.words
      bearer = reader.bearer(found.range) ?? lead?.bearer
      if bearer == "school", modality == "will" { modality = "promise" }
      if modality == "will" { modality = "must" }
    } else if let lead, let given = lead.modality {
      let isDenied = reader.opensWithNot
      modality =
        isDenied ? ["advised": "advised-against", "must": "must-not"][given] ?? given : given
      words = lead.words
      bearer = lead.bearer
    } else {
      words = []
    }
    trigger = reader.clause(after: ["if", "when", "where", "whenever"])
    exception =
      reader.clause(after: ["unless", "except", "apart", "save", "only"])
      ?? reader.phrase(["does not include", "without prior permission", "other than"])
    time = reader.phrase([
      "immediately", "promptly", "as soon as", "without delay", "within", "monthly", "weekly",
      "termly", "annually", "regularly", "every",
    ])
    recipient = modality == nil ? nil : reader.recipient()
    audience = piece.audience
    let isAddressed = audience != nil && audience != "staff"
    if modality == nil, trigger == nil, exception == nil, !isAddressed { return nil }
  }

  /// The suggestions of all paragraphs, in order.
  static func all(of policy: ImportedPolicy) -> [WordingSuggestion] {
    var leads: [String: WordingSuggestion] = [:]
    return policy.paragraphs.compactMap { piece in
      guard let found = WordingSuggestion(piece, lead: piece.parent.flatMap { leads[$0] }) else {
        return nil
      }
      leads[found.label] = found
      return found
    }
  }
}
