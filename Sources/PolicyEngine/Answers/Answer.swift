/// What a person who asks "May I …?" is told.
public struct Answer: Sendable {
  /// The word that it begins with.
  public var word: AnswerWord
  /// The strictest modality that it rests on, or silence.
  public var verdict: Verdict
  /// The norms that decide, ascending.
  public var citedNorms: [Int]
  /// Weaker norms that speak too, ascending.
  public var alsoNorms: [Int]
  /// The labels of the paragraphs that decide, in reading order.
  public var cites: [String]
  /// The labels of the paragraphs that speak too, in reading order.
  public var also: [String]
  /// What must hold first, or how it is to be done, as far as the situation leaves it open.
  public var conditions: [Condition]
  /// Who receives it and by when, where the asked act is itself a report.
  public var reports: [Duty]
  /// What the person must do besides.
  public var duties: [Duty]
  /// What the person must do besides in some of the situations that are still possible.
  public var possibleDuties: [Duty]
  /// Paragraphs that disagree.
  public var conflicts: [Disagreement]
  /// The facts that were told.
  public var told: PartialSituation
  /// The facts with what is assumed.
  public var situation: PartialSituation
  /// The facts that the policy looks at for this act; the others play no part.
  public var relevant: Set<Int>
  /// The facts that are not known and could change the answer, cheapest first.
  public var unknown: [Int]
  /// The facts that are not known and on which `possibleDuties` depend, cheapest first.
  public var unknownForDuties: [Int] = []
  /// Whether nothing that is unknown can change the word and the paragraphs.
  public var isSettled: Bool
  /// The verdicts that are still possible, strictest first.
  public var possibleVerdicts: [Verdict]
  /// The next question, while the answer is not settled.
  public var next: Question?
  /// The role to ask where the policy is silent or its paragraphs disagree, if it names one.
  public var ask: String?

  /// Something to hold, to pass or to keep to.
  public struct Condition: Hashable, Sendable {
    /// What it is.
    public var provision: Provision
    /// The label of the paragraph that asks for it.
    public var cites: [String]
  }

  /// Something that must be done besides.
  public struct Duty: Hashable, Sendable {
    /// The norm that says so.
    public var norm: Int
    /// The act, by index.
    public var act: Int
    /// The role that receives it, with the people concerned passed over; nil where none is named
    /// or the chain of stand-ins ends.
    public var to: String?
    /// Further roles that receive it as well, people concerned passed over.
    public var alsoTo: [String] = []
    /// By when, in words; nil where the policy sets no time.
    public var within: String?
    /// The paragraphs that say so.
    public var cites: [String]
  }

  /// Two paragraphs that disagree about the situation.
  public struct Disagreement: Hashable, Sendable {
    /// How badly.
    public var kind: Conflict.Kind
    /// The labels of the stricter paragraph's norm.
    public var stricter: [String]
    /// The labels of the weaker one's.
    public var weaker: [String]
  }
}
