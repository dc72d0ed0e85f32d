package import PolicyEngine

/// What differs between an older version of a policy and a newer one, kind of person by kind.
package struct ChangesSince: Sendable {
  /// The engine's comparison.
  package let comparison: PolicyComparison
  private let affected: Set<String>
  private let known: Set<String>

  /// What a newer version does to a kind of person.
  package enum Effect: Hashable, Sendable {
    /// Every decision is the same.
    case same
    /// At least one decision is another one.
    case changed
    /// It cannot be told.
    case unknown
  }

  /// Compares two versions.
  package init(old: PolicyDocument, new: PolicyDocument) {
    comparison = PolicyComparison(old: old, new: new)
    affected = Set(comparison.affected)
    func kinds(_ document: PolicyDocument) -> Set<String> {
      Set(document.facts[document.facts.who].values.map(\.name))
    }
    known = kinds(old).intersection(kinds(new))
  }

  /// What the newer version does to a kind of person, by the name of the value of `who`.
  package func effect(on who: String) -> Effect {
    if affected.contains(who) { return .changed }
    return known.contains(who) && comparison.unchecked.isEmpty ? .same : .unknown
  }
}
