/// One rule that a paragraph lays down.
///
/// Values, acts and facts are indices into the document's `FactSet`; norms are named by index
/// into the document, so that deciding needs no look-up by name.
public struct Norm: Hashable, Sendable {
  /// The stable name, unique in the document.
  public var id: String
  /// The identifier of the paragraph that it stands under.
  public var paragraph: String
  /// Labels of further paragraphs that say the same.
  public var cites: [String]
  /// How strongly it speaks.
  public var modality: Modality
  /// The acts that it speaks about: values of the fact `do`.
  public var acts: ValueSet
  /// Whom it binds: values of the fact `who`; nil binds everyone.
  public var bearers: ValueSet?
  /// When it applies, apart from act and bearer.
  public var scope: Condition
  /// The asked acts that trigger it as a duty, where `when` names them; nil: any.
  public var dutyTriggers: ValueSet?
  /// The cases in which it never spoke, a branch each.
  public var exceptions: [Condition]
  /// The norms that yield to it.
  public var overrides: [Override]
  /// What must hold first, or how it is to be done.
  public var provisions: [Provision]
  /// The roles that receive a report.
  public var reportTo: [String]
  /// By when.
  public var within: Deadline?
  /// How often.
  public var every: Deadline?
  /// What is kept, in words.
  public var record: String?
  /// The name of the program's gate that enforces it.
  public var gate: String?
  /// Whether the text is open and a person must judge.
  public var needsJudgement: Bool
  /// A sentence shown with it, which is not the policy's own.
  public var note: String?
  /// Where it stands.
  public var position: SourcePosition

  /// Whether a situation can make it a duty while another act is asked about.
  ///
  /// A `must` without any condition besides its bearer always holds; it would be repeated with
  /// every answer and is therefore no duty that a situation triggers.
  public var canBeOwed: Bool {
    modality == .must && (dutyTriggers != nil || !scope.isTrivial)
  }

  /// Whether bearer and conditions match and no exception does, whatever act is asked about.
  public func applies(in situation: Situation, who: Int) -> Bool {
    (bearers?.contains(situation[who]) ?? true) && scope.holds(in: situation)
      && !exceptions.contains { $0.holds(in: situation) }
  }
}

/// A declared yielding: the named norm gives way.
public struct Override: Hashable, Sendable {
  /// The index of the norm that yields.
  public var norm: Int
  /// Why, in the school's words, where it is the school's own choice.
  public var because: String?
}
