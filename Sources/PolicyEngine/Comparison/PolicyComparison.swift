/// What differs between two versions of a policy: for whom, when, before, after.
///
/// Every situation is compared. Renumbering alone changes nothing.
public struct PolicyComparison: Sendable {
  /// Situations in which people are told something else, those of decisions first.
  public var changes: [AnswerChange]
  /// Gates, recipients, times, roles and facts that are others.
  public var rules: [RuleChange]
  /// Paragraphs that are others, in the order of the newer version; removed ones last.
  public var paragraphs: [ParagraphChange]
  /// The names of the values of `who` for whom a decision is another one.
  public var affected: [String]
  /// The same in words; nil for nobody.
  public var affectedPeople: String?
  /// Acts with more combinations than can be listed, in words: they were not compared.
  public var unchecked: [String]

  /// Whether every question has the same answer, by the same paragraphs, in both versions.
  public var isEmpty: Bool { changes.isEmpty && unchecked.isEmpty }

  /// Whether somebody has to act otherwise and so to acknowledge the policy again.
  public var changesDecisions: Bool { changes.contains(where: \.changesDecisions) }

  /// Paragraphs with other words that decide the same.
  public var textWithoutDecisions: [ParagraphChange] {
    paragraphs.filter(\.isTextWithoutDecisions)
  }

  /// Paragraphs that decide otherwise in the same words.
  public var decisionsWithoutText: [ParagraphChange] {
    paragraphs.filter(\.isDecisionsWithoutText)
  }

  /// Gates that a norm has lost.
  public var gatesLost: [RuleChange] { rules.filter { $0.kind == .gateLost } }

  /// Compares two versions.
  public init(old: PolicyDocument, new: PolicyDocument) {
    let joined = JoinedFacts(old: old.facts, new: new.facts)
    let alignment = ParagraphAlignment(old: old.paragraphs, new: new.paragraphs)
    var numbers = Interning<NormContent>()
    let before = PolicyVersion(
      old, norms: old.norms.map(joined.joined(old:)), shared: alignment.shared, numbers: &numbers)
    let after = PolicyVersion(
      new, norms: new.norms.map { joined.joined(new: $0, of: new.facts) }, shared: [:],
      numbers: &numbers)
    let versions = VersionPair(old: before, new: after, joined: joined)
    let (changes, unchecked) = versions.changes()
    self.changes = changes
    self.unchecked = unchecked
    rules =
      DetailComparer(old: versions.old, new: versions.new).changes()
      + SurroundingsComparer(old: old, new: new).changes()
    paragraphs = ParagraphComparer(versions: versions, alignment: alignment).changes(changes)
    let names = Set(changes.filter(\.changesDecisions).flatMap(\.people))
    let who = new.facts[new.facts.who]
    let values = ValueSet(who.values.indices.filter { names.contains(who.values[$0].name) })
    affected = values.indices.map { who.values[$0].name }
    affectedPeople = values.isEmpty ? nil : Wording(new).people(values)
  }
}
