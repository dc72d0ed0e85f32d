/// A paragraph that is not the same in two versions of a policy.
public struct ParagraphChange: Hashable, Sendable {
  /// What became of it.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case added, removed, changed
  }

  /// What became of it.
  public var kind: Kind
  /// The identifier in the newer version; in the older one if it was removed.
  public var id: String
  /// The label in the older version.
  public var oldLabel: String?
  /// The label in the newer version.
  public var newLabel: String?
  /// The text in the older version.
  public var oldText: String?
  /// The text in the newer version.
  public var newText: String?
  /// Whether its own norms say something else.
  public var changesNorms: Bool
  /// Whether an answer or a duty that cites it is another one.
  public var changesAnswers: Bool
  /// All of it in a sentence.
  public var sentence = ""

  /// Whether the printed label is another one.
  public var isRenumbered: Bool { kind == .changed && oldLabel != newLabel }

  /// Whether the words are others.
  public var isReworded: Bool { kind == .changed && oldText != newText }

  /// Whether the words are others and every decision is the same.
  public var isTextWithoutDecisions: Bool { isReworded && !changesNorms && !changesAnswers }

  /// Whether decisions are others and the words are the same: nobody who reads it can know.
  public var isDecisionsWithoutText: Bool {
    kind == .changed && oldText == newText && changesNorms && changesAnswers
  }

  /// Puts it in words.
  mutating func say(_ oldNames: ParagraphNames, _ newNames: ParagraphNames) {
    let old = oldNames.paragraphs([oldLabel ?? ""]).sentenceStart
    let new = newNames.paragraphs([newLabel ?? ""]).sentenceStart
    switch kind {
    case .added: sentence = "\(new) is new."
    case .removed: sentence = "\(old) is gone."
    case .changed:
      var parts: [String] = []
      if isRenumbered { parts.append("was \(oldNames.paragraphs([oldLabel ?? ""]))") }
      if isTextWithoutDecisions {
        parts.append("has other words and decides the same")
      } else if isDecisionsWithoutText {
        parts.append("decides otherwise in the same words")
      } else {
        if isReworded { parts.append("has other words") }
        if changesNorms { parts.append("has other norms") }
      }
      sentence = "\(new) \(EnglishList.and(parts))."
    }
  }
}
