import Composition
import Essentials
import Synchronization
import TestSupport
import Vault

/// A school that was opened a moment ago, with its whole site, on Monday 9 June 2025.
struct EmptySchool: Sendable {
  let school: OpenedSchool
  let client: SiteClient
  let clock: MovableClock

  /// A quarter past nine in the morning.
  static let morning = Instant(seconds: 1_749_456_000)

  /// Opens it in a folder of its own, and closes it behind the test.
  static func with(
    _ clock: MovableClock = MovableClock(morning), mails: Bool = false, origin: String? = nil,
    providers: [SchoolProvider] = [], _ body: (EmptySchool) async throws -> Void
  ) async throws {
    try await TestFolder.with { folder in
      let chance = Mutex(SeededGenerator(seed: 11))
      let world = World(
        now: { clock.now() }, clock: try World.real().clock,
        random: { count in chance.withLock { $0.bytes(count) } })
      let installation = try await Installation.open(
        InstallationSettings(data: folder + "/data", origin: origin), in: world)
      let school = try await OpenedSchool.only(
        of: installation, mails: mails, providers: providers,
        cost: Argon2Cost(memoryKiB: 8, passes: 1))
      try await body(
        EmptySchool(
          school: school, client: SiteClient(SchoolSite(school).application()), clock: clock))
      await installation.close()
    }
  }

  /// The address at which the school is set up.
  var setUpPath: String { SchoolServer.setUpPath(of: school) }
}
