internal import PolicyEngine
internal import Views

/// The engine's answer words as the pages show them.
enum AnswerWords {
  /// The word of an answer.
  static func shown(_ word: PolicyEngine.AnswerWord) -> Views.AnswerWord {
    // The two lists are spelled alike, which a test holds; a stranger must not read as a yes.
    Views.AnswerWord(rawValue: word.rawValue) ?? .policySilent
  }

  /// The word for a verdict alone, before conditions and duties are looked at.
  static func shown(_ verdict: Verdict) -> Views.AnswerWord {
    switch verdict {
    case .silent: .policySilent
    case .says(.mustNot): .no
    case .says(.advisedAgainst): .advisedAgainst
    case .says: .yes
    }
  }
}
