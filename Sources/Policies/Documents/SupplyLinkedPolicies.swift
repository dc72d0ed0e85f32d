package import Essentials

/// Says where the policies are kept that a policy is to be read with (¶8 of the source), without a new version of it.
package struct SupplyLinkedPolicies: Sendable {
  /// How long a place may be, in characters.
  package static let longestPlace = 300

  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to say it.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Keeps the places; where none changed, nothing is written.
  ///
  /// - Parameter places: By the title of the linked policy: an address or a place in words; empty where it is not
  ///   supplied. Titles that the policy does not name are left out, and those that are left out stay as they are.
  /// - Throws: `Refusal` `linked.too-long`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ places: [String: String], of policy: PolicyID, in school: SchoolID, by person: PersonID
  ) async throws -> SchoolPolicy {
    let kept = try await store.existing(policy, of: school)
    var changed = kept
    for (place, linked) in kept.linked.enumerated() {
      guard let typed = places[linked.title] else { continue }
      let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard words.count <= Self.longestPlace else {
        throw Refusal(
          "linked.too-long", "Shorten the place to \(Self.longestPlace) characters.")
      }
      changed.linked[place].place = words.isEmpty ? nil : words
    }
    guard changed.linked != kept.linked else { return kept }
    let supplied = changed.linked.count(where: \.isSupplied)
    try await store.save(
      changed, text: nil,
      recording: [
        RecordEntry(
          at: now(), actor: .person(person), act: "policies.linked.supplied",
          objects: [RecordObject("policy", policy)], paragraphs: ["8"],
          facts: ["supplied": "\(supplied)", "of": "\(changed.linked.count)"])
      ])
    changed.revision += 1
    return changed
  }
}
