internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Synchronization

/// Reads, checks and compares the texts of versions, and keeps the last few for the next request.
///
/// What is kept is known by digests, so it cannot be out of date.
final class VersionLookup: Sendable {
  private struct Kept {
    var checked: [TextDigest: CheckedText] = [:]
    var changes: [[TextDigest]: ChangesSince] = [:]
  }

  private static let most = 4
  private let kept = Mutex(Kept())

  /// A version's text with what the checker finds in it.
  func text(of version: PolicyVersion, _ visit: Visit) async throws -> CheckedText {
    if let found = kept.withLock({ $0.checked[version.digest] }) { return found }
    let text = try await visit.place.library.policies.existingText(
      of: version, of: visit.school)
    let checked = try CheckedText(text.bytes)
    kept.withLock { kept in
      if kept.checked.count >= Self.most { kept.checked = [:] }
      kept.checked[version.digest] = checked
    }
    return checked
  }

  /// What a version does to an older one.
  func changes(
    from old: PolicyVersion, to new: PolicyVersion, _ visit: Visit
  ) async throws -> ChangesSince {
    let key = [old.digest, new.digest]
    if let found = kept.withLock({ $0.changes[key] }) { return found }
    let changes = ChangesSince(
      old: try await document(of: old, visit), new: try await document(of: new, visit))
    kept.withLock { kept in
      if kept.changes.count >= Self.most { kept.changes = [:] }
      kept.changes[key] = changes
    }
    return changes
  }

  private func document(
    of version: PolicyVersion, _ visit: Visit
  ) async throws -> PolicyDocument {
    if let held = visit.held, held.version.id == version.id { return held.published.document }
    if let found = kept.withLock({ $0.checked[version.digest] }) { return found.document }
    let text = try await visit.place.library.policies.existingText(
      of: version, of: visit.school)
    return try CheckedText.read(text.bytes)
  }
}
