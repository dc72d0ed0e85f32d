/// Finds who receives a report, passing over people whom it is about.
///
/// Paragraph 18 of the model policy makes the head teacher the safeguarding lead as well: a
/// report about the head must not reach the head by either name.
public struct Recipients: Sendable {
  private let roles: [String: Role]

  /// Knows the roles of a policy.
  public init(_ metadata: PolicyMetadata) {
    roles = Dictionary(
      metadata.roles.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The role that receives instead of `name` when the people in `concerned` may not.
  ///
  /// - Returns: The first of the chain that is not concerned; nil when the chain ends.
  public func resolve(_ name: String, concerned: Set<String>) -> String? {
    var next: String? = name
    // A chain without an end comes back to somebody who was passed over.
    var passed = 0
    while let candidate = next, passed <= roles.count {
      guard let role = roles[candidate] else {
        return concerned.contains(candidate) ? nil : candidate
      }
      let isConcerned =
        concerned.contains(candidate) || (role.heldBy.map(concerned.contains) ?? false)
      if !isConcerned { return candidate }
      next = role.standIn
      passed += 1
    }
    return nil
  }

  /// The roles that a situation is about: the names of its values that name a role.
  ///
  /// The person asking counts: nobody reports to themselves.
  public func concerned(in situation: PartialSituation, facts: FactSet) -> Set<String> {
    guard !roles.isEmpty else { return [] }
    var names: Set<String> = []
    for fact in situation.known where fact != facts.act {
      guard let value = situation[fact] else { continue }
      let name = facts[fact].values[value].name
      if roles[name] != nil { names.insert(name) }
    }
    return names
  }
}
