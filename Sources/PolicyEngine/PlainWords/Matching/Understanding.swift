/// What a typed question was taken to mean, with everything that it rests on.
///
/// Nothing in it is certain: each reading is shown to the person, who can take it away or choose
/// another value.
public struct Understanding: Sendable {
  /// The question as typed.
  public var question: String
  /// What was understood, the act first, then in the order of the policy's facts.
  public var readings: [Reading]
  /// Acts that the question may be about as well or instead, best first.
  public var nearestActs: [Int]
  /// Acts that it is about besides the first, such as what others did where it tells of it.
  public var furtherActs: [Int]
  /// Words that nothing was made of, stop words aside.
  public var leftOver: [Range<String.Index>]
  /// Words that were read as other words, with what they were read as.
  public var mended: [Mended]
  /// What kind of question it is, by its grammar.
  public var moods: Set<QuestionMood>
  /// Whether the text was so long that its end was not looked at.
  public var isCutShort: Bool
  /// Whether the readings were weighed by the answers that they lead to: the first act then has the
  /// likeliest answer, and further acts are other things that may be meant.
  public var isWeighed = false

  /// A value taken for a fact.
  public struct Reading: Sendable, Hashable {
    /// The fact's index.
    public var fact: Int
    /// The value's index.
    public var value: Int
    /// The words that it rests on.
    public var words: [Range<String.Index>]
    /// How surely, from 0 to 1.
    public var certainty: Double
    /// Other values that the words could mean, best first.
    public var rivals: [Rival]
    /// Whether the answer waits for the person to confirm it, because it is sensitive.
    public var needsConfirming: Bool
  }

  /// A value that was not taken, but could have been.
  public struct Rival: Sendable, Hashable {
    /// The value's index.
    public var value: Int
    /// The words that speak for it.
    public var words: [Range<String.Index>]
    /// How surely, from 0 to 1.
    public var certainty: Double
  }

  /// A typing error that was seen through.
  public struct Mended: Sendable, Hashable {
    /// Where the typed word stands.
    public var place: Range<String.Index>
    /// The word that it was read as.
    public var word: String
  }

  /// The reading of a fact, if its value was understood.
  public func reading(of fact: Int) -> Reading? { readings.first { $0.fact == fact } }

  /// The situation as far as it was understood.
  ///
  /// Sensitive values count only when their facts are in `confirmed`.
  public func situation(in facts: FactSet, confirmed: Set<Int> = []) -> PartialSituation {
    var situation = PartialSituation(count: facts.count)
    for reading in readings where !reading.needsConfirming || confirmed.contains(reading.fact) {
      situation[reading.fact] = reading.value
    }
    return situation
  }
}
