internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Synchronization

/// A version as people read it before they acknowledge it; what is worked out for one kind of person is kept for the next.
final class VersionToRead: Sendable {
  private struct Kept {
    var bank: QuizBank?
    var pools: [String: QuizPool] = [:]
    var plans: [Since: ReadingPlan] = [:]
    var changes: [PolicyVersionID: ChangesSince] = [:]
  }

  private struct Since: Hashable {
    var who: String
    var older: PolicyVersionID?
  }

  /// The version's text and meaning.
  let published: PublishedPolicy
  private let kept = Mutex(Kept())

  /// Reads a version.
  init(_ published: PublishedPolicy) { self.published = published }

  /// What is shown to a kind of person who acknowledged an older version, or none.
  func plan(
    for who: String, since older: PolicyVersionID?, changes: ChangesForReader?
  ) -> ReadingPlan {
    let key = Since(who: who, older: older)
    if let found = kept.withLock({ $0.plans[key] }) { return found }
    let plan = ReadingPlan(published.document, for: who, changes: changes)
    kept.withLock { $0.plans[key] = plan }
    return plan
  }

  /// What is shown to somebody who acknowledged it as other kinds of person before: only what differs.
  func plan(for who: String, besides before: Set<String>) -> ReadingPlan {
    ReadingPlan(published.document, for: who, besides: before)
  }

  /// The questions for a kind of person.
  func pool(for who: String) -> QuizPool {
    if let found = kept.withLock({ $0.pools[who] }) { return found }
    let bank = kept.withLock { $0.bank } ?? QuizBank(published.document)
    let pool = bank.pool(for: who)
    kept.withLock {
      $0.bank = bank
      $0.pools[who] = pool
    }
    return pool
  }

  /// What differs from an older version, whose text `old` reads where it is needed.
  func changes(
    since older: PolicyVersionID, _ old: () async throws -> PolicyDocument
  ) async throws -> ChangesSince {
    if let found = kept.withLock({ $0.changes[older] }) { return found }
    let changes = ChangesSince(old: try await old(), new: published.document)
    kept.withLock { $0.changes[older] = changes }
    return changes
  }
}

/// The versions that are read at the moment: seldom more than two.
final class VersionsToRead: Sendable {
  private static let most = 4

  private let place: Workplace
  private let kept = Mutex<[PolicyVersionID: VersionToRead]>([:])

  /// Readings of a school's versions.
  init(_ place: Workplace) { self.place = place }

  /// A version by its text: one statement when it is first wanted.
  func reading(of version: PolicyVersion, schoolName: String) async throws -> VersionToRead {
    if let found = kept.withLock({ $0[version.id] }) { return found }
    let reading = VersionToRead(
      PublishedPolicy(
        try await document(version), school: schoolName, origin: place.origin, offersSignIn: true))
    kept.withLock { kept in
      if kept.count >= Self.most { kept.removeAll() }
      kept[version.id] = reading
    }
    return reading
  }

  /// What differs between two versions.
  func changes(
    from older: PolicyVersion, to newer: PolicyVersion, schoolName: String
  ) async throws -> ChangesSince {
    try await reading(of: newer, schoolName: schoolName).changes(since: older.id) {
      try await document(older)
    }
  }

  private func document(_ version: PolicyVersion) async throws -> PolicyDocument {
    let text = try await place.library.policies.existingText(of: version, of: place.school)
    return try CheckedText.read(text.bytes)
  }
}
