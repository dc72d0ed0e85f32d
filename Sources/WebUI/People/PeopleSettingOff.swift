internal import Essentials
internal import People

/// What is done elsewhere after something changed among people: accounts, requests to acknowledge, duties.
struct PeopleSettingOff: Sendable {
  let joined: @Sendable ([Person], PersonID) async throws -> Void
  let left: @Sendable (PersonChange, PersonID) async throws -> Void
  let stays: @Sendable (PersonChange, PersonID) async throws -> Void
  let changed: @Sendable (PersonChange, PersonID) async throws -> Void

  /// Does it for everybody whom a list added or changed.
  func imported(_ changes: [PersonChange], by person: PersonID) async throws {
    let joiners = changes.filter { $0.before == nil }.compactMap(\.after)
    if !joiners.isEmpty { try await joined(joiners, person) }
    for change in changes where change.before != nil {
      if change.fields.contains(.lastDayOn) {
        try await left(change, person)
      }
      // Whoever leaves later, under another address until then, keeps no way in under the old one.
      let leavesOnly = change.fields.contains(.lastDayOn) && !change.fields.contains(.email)
      if !leavesOnly, !change.consequences.isEmpty { try await changed(change, person) }
    }
  }
}
