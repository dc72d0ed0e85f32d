/// One thing that can be known about a situation, with a finite list of possible values.
public struct Fact: Hashable, Sendable {
  /// The name that conditions use, such as `with`.
  public var name: String
  /// The question that finds it out.
  public var question: String
  /// A line under the question.
  public var hint: String?
  /// How a value reads in a sentence; `%` stands for the value's text.
  public var reads: String
  /// The possible values, in the author's order.
  public var values: [Value]
  /// Named sets of values.
  public var groups: [Group]
  /// 0 known from signing in, 1 asked, 3 sensitive.
  public var cost: Int
  /// Whether the person asking can change it: a channel, not a child's age.
  public var isChangeable: Bool
  /// The index of the value that is taken until somebody says otherwise, and shown as taken.
  public var assumed: Int?
  /// What a value of it settles, where it does.
  public var settles: Settlement?
  /// Where it is declared.
  public var position: SourcePosition

  /// A possible value.
  public struct Value: Hashable, Sendable {
    /// The name that conditions use.
    public var name: String
    /// The author's words for it.
    public var text: String
    /// A line under it where it is a choice.
    public var hint: String?
    /// Everyday words that mean it.
    public var words: [String]
  }

  /// A named set of values.
  public struct Group: Hashable, Sendable {
    /// The name that conditions use.
    public var name: String
    /// What it holds.
    public var values: ValueSet
  }

  /// A provision that is settled when the fact has certain values.
  public struct Settlement: Hashable, Sendable {
    /// The provision's kind, such as `permission`.
    public var kind: String
    /// The provision's name, such as `parents`.
    public var name: String
    /// The values that settle it.
    public var by: ValueSet
  }

  /// Whether asking for it touches what people would rather not tell.
  public var isSensitive: Bool { cost >= 3 }

  /// The index of a value by its name.
  public func valueIndex(_ name: String) -> Int? {
    values.firstIndex { $0.name == name }
  }

  /// The values that a name of a value or a group stands for.
  public func valueSet(named name: String) -> ValueSet? {
    if let index = valueIndex(name) { return ValueSet([index]) }
    return groups.first { $0.name == name }?.values
  }

  /// A value as part of a sentence, such as "through a letter".
  public func phrase(_ value: Int) -> String {
    reads.replacing("%", with: values[value].text)
  }
}
