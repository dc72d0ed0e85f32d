import Essentials
import Synchronization
import TestSupport
import Testing

@testable import Connectors

/// A school that signs in with a provider on this machine, with a clock that a test can move.
struct Trial: Sendable {
  static let returnAddress = "http://127.0.0.1:8080/sign-in/with/larkfield/back"

  let provider: TestProvider
  let discovery: ProviderDiscovery
  let start: StartProviderSignIn
  let finish: FinishProviderSignIn
  private let clock: Clock

  private final class Clock: Sendable {
    let moment = Mutex(Instant(seconds: 1_749_460_800))
  }

  /// Starts a provider, and stops it when `body` is over.
  static func run(
    accounts: AccountsTaken = .everyVerifiedAddress,
    _ body: @escaping @Sendable (Trial) async throws -> Void
  ) async throws {
    let clock = Clock()
    let provider = try TestProvider(now: { clock.moment.withLock(\.self) })
    try await provider.running { try await body(Trial(provider, accounts, clock)) }
  }

  private init(_ provider: TestProvider, _ accounts: AccountsTaken, _ clock: Clock) throws {
    self.provider = provider
    self.clock = clock
    let settings = try SignInProvider(
      name: "Larkfield accounts", issuer: provider.issuer, clientID: TestProvider.clientID,
      clientSecret: Redacted(TestProvider.clientSecret), accounts: accounts)
    let generator = Mutex(SeededGenerator(seed: 9))
    discovery = ProviderDiscovery(settings, fetch: LoopbackFetch.fetch, now: provider.now)
    start = StartProviderSignIn(discovery, returnAddress: Self.returnAddress) { count in
      generator.withLock { generator in
        generator.bytes(count)
      }
    }
    finish = FinishProviderSignIn(discovery, returnAddress: Self.returnAddress)
  }

  func wait(seconds: Int64) { clock.moment.withLock { $0 = $0.adding(seconds: seconds) } }

  /// What the browser does: follows the address, and comes back with a query.
  func answer(to begun: StartProviderSignIn.Begun) async throws -> String {
    let response = try await LoopbackFetch.fetch(FetchRequest(address: begun.address))
    let location = response.headers.first { $0.name.lowercased() == "location" }?.value ?? ""
    return String(location.split(separator: "?", maxSplits: 1).last ?? "")
  }

  /// A whole sign-in.
  @discardableResult func signIn() async throws -> ProvenIdentity {
    let begun = try await start()
    return try await finish(query: try await answer(to: begun), pending: begun.pending)
  }

  /// Expects that a whole sign-in does not come about, and why.
  func fails(with fault: SignInFault, at place: SourceLocation = #_sourceLocation) async throws {
    await #expect(throws: fault, sourceLocation: place) { try await signIn() }
  }
}
