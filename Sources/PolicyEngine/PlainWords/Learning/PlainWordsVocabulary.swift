/// What is known of how people type, besides a policy's own words.
public struct PlainWordsVocabulary: Sendable {
  /// Nothing besides the policy's own words.
  public static let none = PlainWordsVocabulary(families: .none, learned: nil)

  /// Everyday words by meaning.
  public var families: WordFamilies
  /// What was learned from questions with known meanings, if anything.
  public var learned: LearnedWords?

  /// Brings families and learned words together; the words were learned with these families.
  public init(families: WordFamilies, learned: LearnedWords?) {
    self.families = families
    self.learned = learned
  }
}
