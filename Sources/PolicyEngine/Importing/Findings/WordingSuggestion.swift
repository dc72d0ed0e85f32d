/// What the wording of a paragraph suggests; a person confirms it, the engine never applies it.
public struct WordingSuggestion: Sendable, Equatable, Codable {
  /// The label of the paragraph.
  public var label: String
  /// Who is bound, by the words: `staff`, `school`, `pupils`, `parents`.
  public var bearer: String?
  /// The strictest modality that the words hold: `must-not`, `must`, `advised-against` …
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
  init?(_ piece: ImportedPiece) {
    guard let label = piece.label else { return nil }
    let reader = WordingReader(piece.fragments.map(\.text).joined(separator: " "))
    self.label = label
    let found = reader.modality()
    modality = found?.modality
    words = found?.words ?? []
    bearer = modality == nil ? nil : reader.bearer(found?.place ?? 0)
    if bearer == "school", modality == "will" { modality = "promise" }
    if modality == "will" { modality = "must" }
    trigger = reader.clause(after: ["if", "when", "where", "whenever"])
    exception = reader.clause(after: ["unless", "except", "apart", "save", "only"])
      ?? reader.phrase(["does not include", "without prior permission", "other than"])
    time = reader.phrase([
      "immediately", "promptly", "as soon as", "without delay", "within", "monthly", "weekly",
      "termly", "annually", "regularly", "every",
    ])
    recipient = modality == nil ? nil : reader.recipient()
    audience = piece.audience
    if modality == nil, trigger == nil, exception == nil, audience == nil { return nil }
  }
}
