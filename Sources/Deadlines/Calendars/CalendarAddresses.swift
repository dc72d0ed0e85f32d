package import Essentials

/// Makes, finds and revokes the addresses at which people subscribe to their duties.
///
/// A person has one address: a new one takes the place of the old, which leads nowhere from then on.
package struct CalendarAddresses: Sendable {
  private let store: any CalendarFeedStore
  private let now: @Sendable () -> Instant
  private let randomBytes: @Sendable (_ count: Int) -> [UInt8]
  private let digest: @Sendable ([UInt8]) -> [UInt8]

  /// Works with the feeds of an installation.
  ///
  /// - Parameters:
  ///   - randomBytes: So many bytes that nobody can guess.
  ///   - digest: A digest of 32 bytes, such as SHA-256, that does not lead back to a secret.
  package init(
    store: any CalendarFeedStore, now: @escaping @Sendable () -> Instant,
    randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8],
    digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) {
    self.store = store
    self.now = now
    self.randomBytes = randomBytes
    self.digest = digest
  }

  /// Makes an address for a person: the last part of it, 43 letters, digits, hyphens and underscores.
  ///
  /// It is shown once; whoever loses it makes another.
  package func make(
    for person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws -> Redacted<String> {
    let secret = randomBytes(Self.length)
    let feed = CalendarFeed(
      school: school, person: person, digest: digest(secret), madeAt: now())
    try await store.save(feed, recording: [entry("made", feed, by: actor)])
    return Redacted(Base64.url.encode(secret))
  }

  /// Whose feed an address is; nothing for what `make` did not give, and for what was revoked or replaced.
  package func find(_ address: String) async throws -> CalendarFeed? {
    guard let secret = Base64.url.decode(address), secret.count == Self.length else { return nil }
    return try await store.feed(digest: digest(secret))
  }

  /// Lets a person's address lead nowhere; nothing happens where they have none.
  package func revoke(
    of person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws {
    guard let feed = try await store.feed(of: person, in: school) else { return }
    try await store.remove(
      of: person, in: school, recording: [entry("revoked", feed, by: actor)])
  }

  private func entry(_ act: String, _ feed: CalendarFeed, by actor: RecordActor) -> RecordEntry {
    RecordEntry(
      at: now(), actor: actor, act: "deadlines.calendar-address.\(act)",
      objects: [RecordObject("person", feed.person)])
  }

  private static let length = 32
}
