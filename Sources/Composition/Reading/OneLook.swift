internal import Essentials
internal import Synchronization

/// What one request for a page has read already: who holds which role is asked in four places of a page and read once.
///
/// It begins with the request and is forgotten with it, so a page shows one moment, and nothing that another process
/// writes stays unseen. Whatever is written meanwhile makes it forget. Forms and what runs by the clock have none.
final class OneLook: Sendable {
  /// What is looked for.
  enum Sight: Hashable, Sendable {
    case school(SchoolID)
    case offices(SchoolID)
    case people(SchoolID)
    case revisions(SchoolID)
    case dates(SchoolID)
    case recordEnd(SchoolID)
    case asked(PolicyVersionID)
    case members(CampaignID)
    case acknowledgements(PolicyVersionID)
    case reservations(PolicyVersionID)
    case latestMoments(PolicyID)
    case counts
    case openCounts
  }

  /// The look of the request that is answered in this task, where one is.
  @TaskLocal private static var current: OneLook?

  private let seen = Mutex<[Sight: any Sendable]>([:])

  private init() {}

  /// Answers a request with a look of its own.
  static func during<Value: Sendable>(_ body: () async throws -> Value) async rethrows -> Value {
    try await $current.withValue(OneLook(), operation: body)
  }

  /// What was seen before in this request, or what is read now.
  static func of<Value: Sendable>(
    _ sight: Sight, _ read: () async throws -> Value
  ) async rethrows -> Value {
    guard let look = current else { return try await read() }
    // In two steps: nothing at all would pass for an optional value that is empty.
    if let seen = look.seen.withLock({ $0[sight] }), let known = seen as? Value { return known }
    let value = try await read()
    look.seen.withLock { $0[sight] = value }
    return value
  }

  /// What was seen before in this request, or in an earlier one since which the record has not grown, or what is read now.
  ///
  /// The record's end is read before what is kept under it: something newer may be kept under an older end, never the other
  /// way round.
  static func of<Value: Sendable>(
    _ sight: Sight, keptIn readings: KeptReadings, _ read: () async throws -> Value
  ) async throws -> Value {
    guard current != nil else { return try await read() }
    return try await of(sight) {
      let end = try await of(.recordEnd(readings.school), readings.end)
      if let known: Value = readings.value(of: sight, at: end) { return known }
      let value = try await read()
      readings.keep(value, of: sight, at: end)
      return value
    }
  }

  /// Forgets all of it after a write, whether it was kept or not.
  static func forgetting<Value: Sendable>(
    _ write: () async throws -> Value
  ) async rethrows -> Value {
    defer { current?.seen.withLock { $0 = [:] } }
    return try await write()
  }
}
