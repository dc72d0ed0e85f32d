package import Essentials

/// Finds out how to sign in with a provider, and remembers it for an hour.
package struct ProviderDiscovery: Sendable {
  /// The provider.
  package let provider: SignInProvider

  let calls: ProviderCalls
  let now: @Sendable () -> Instant
  private let remembered: Remembered<ProviderDirections>

  /// Asks nobody before directions are wanted.
  ///
  /// Make one for each provider and keep it: it is what remembers.
  package init(
    _ provider: SignInProvider, fetch: @escaping Fetch, now: @escaping @Sendable () -> Instant
  ) {
    self.provider = provider
    self.now = now
    let calls = ProviderCalls(fetch: fetch)
    self.calls = calls
    remembered = Remembered(now: now) {
      do throws(SignInFault) {
        return .success(try await Self.ask(provider, calls))
      } catch {
        return .failure(error)
      }
    }
  }

  /// Fetches the provider's description and throws where it cannot be used: for a button "try it" in the settings.
  package func check() async throws(SignInFault) { _ = try await directions() }

  /// How to sign in.
  func directions() async throws(SignInFault) -> ProviderDirections {
    try await remembered.value(youngerThan: 3600)
  }

  private static func ask(
    _ provider: SignInProvider, _ calls: ProviderCalls
  ) async throws(SignInFault) -> ProviderDirections {
    let base = provider.issuer.hasSuffix("/") ? String(provider.issuer.dropLast()) : provider.issuer
    guard let address = ProviderAddress(base + "/.well-known/openid-configuration") else {
      throw .insecureAddress("issuer")
    }
    return try ProviderDirections(await calls.get(address, for: .discovery), of: provider)
  }
}
