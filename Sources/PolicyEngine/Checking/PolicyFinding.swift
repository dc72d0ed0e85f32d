/// Something about a policy that its author should know before it is published.
public struct PolicyFinding: Hashable, Sendable {
  /// What it is about.
  public var kind: FindingKind
  /// What was found, in a sentence.
  public var sentence: String
  /// The situations that it is about, merged into as few as possible; empty where it is about
  /// the text alone.
  public var circumstances: [Circumstances] = []
  /// The same in words, one each: “a teacher who wants to post a picture through a letter”.
  public var cases: [String] = []
  /// One of the situations, replayed by the reference evaluator.
  public var witness: Situation?
  /// The same by names of facts and values, without what is assumed anyway.
  public var witnessFacts: [String: String] = [:]
  /// The same in a sentence.
  public var witnessSentence: String?
  /// The ids of the norms that it is about; a decision that settles it names them all.
  public var norms: [String] = []
  /// The labels of the paragraphs that it is about.
  public var paragraphs: [String] = []
  /// The facts, values (`fact: value`) or roles that it is about.
  public var subjects: [String] = []
  /// A test that pins down what the policy says now, as a `tests` block has it.
  public var test: String?
  /// What to do, in a sentence or two.
  public var help: String
  /// The override that would settle it, where one norm's situations are among the other's.
  public var proposal: ProposedOverride?
  /// The decision that settles it.
  public var decided: SettledQuestion?
  /// Where it is in the file.
  public var position: SourcePosition?

  init(_ kind: FindingKind, _ sentence: String, help: String) {
    self.kind = kind
    self.sentence = sentence
    self.help = help
  }

  /// The facts that matter where its witness stands.
  var limitedFacts: Set<Int> {
    guard let witness, let box = circumstances.first(where: { $0.contains(witness) }) else {
      return []
    }
    return Set(box.limits.keys)
  }

  /// How much it weighs; a decided finding is a note.
  public var severity: FindingKind.Severity { decided == nil ? kind.severity : .note }

  /// Whether the policy may not be published until it is dealt with.
  public var blocksPublication: Bool { decided == nil && kind.blocksPublication }

  /// A name for it that stays the same while the policy is edited elsewhere.
  public var id: String {
    let subject = !norms.isEmpty ? norms : !subjects.isEmpty ? subjects : paragraphs
    return ([kind.rawValue] + subject).map { $0.replacing(" ", with: "-") }.joined(separator: "_")
  }
}

/// An override that a person may accept: one norm is an exception to the other by its situations.
public struct ProposedOverride: Hashable, Sendable {
  /// The id of the norm that would come first: the narrower one.
  public var norm: String
  /// The id of the norm that would give way.
  public var yields: String
  /// The line to write under the first norm.
  public var line: String { "overrides: \(yields)" }
}
