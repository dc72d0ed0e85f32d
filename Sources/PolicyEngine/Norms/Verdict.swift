/// What a policy says about an act in a situation, as far as strength goes.
public enum Verdict: Hashable, Sendable, Comparable {
  case silent
  case says(Modality)

  /// Orders by strictness, silence first.
  public static func < (left: Verdict, right: Verdict) -> Bool {
    left.strictness < right.strictness
  }

  /// 0 for silence up to 5 for `must-not`.
  public var strictness: Int { modality?.strictness ?? 0 }

  /// The modality, if the policy says anything.
  public var modality: Modality? {
    if case .says(let modality) = self { return modality }
    return nil
  }

  /// The name used in files and in JSON.
  public var name: String { modality?.rawValue ?? "silent" }

  /// Reads the name used in files and in JSON.
  public init?(name: String) {
    if name == "silent" {
      self = .silent
    } else if let modality = Modality(rawValue: name) {
      self = .says(modality)
    } else {
      return nil
    }
  }
}
