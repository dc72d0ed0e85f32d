internal import Essentials

/// The keys that a provider signs with, remembered for an hour.
///
/// Fetched again when a token names one that is not among them, since providers change keys without notice; but at most
/// once a minute, so that nobody makes us ask and ask.
struct ProviderKeys: Sendable {
  private let remembered: Remembered<[SigningKey]>

  private static let mostKeys = 100

  /// The keys that the provider's description points to.
  init(_ discovery: ProviderDiscovery) {
    remembered = Remembered(now: discovery.now) {
      do throws(SignInFault) {
        let address = try await discovery.directions().keys
        let set = try await discovery.calls.get(address, for: .keys)
        return .success(try Self.read(set, of: discovery.provider))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The keys that a token may have been signed with: those of its name, and more than one only where the provider gives
  /// two the same name; of a token without a name, the only one that fits.
  func keys(
    named name: String?, for algorithm: SignatureAlgorithm
  ) async throws(SignInFault) -> [SigningKey] {
    for age: Int64 in [3600, 60] {
      let fitting = try await remembered.value(youngerThan: age).filter { $0.fits(algorithm) }
      let found = name == nil ? fitting : fitting.filter { $0.name == name }
      if name == nil ? found.count == 1 : !found.isEmpty { return found }
    }
    throw .unknownKey
  }

  private static func read(
    _ set: [String: JSONValue], of provider: SignInProvider
  ) throws(SignInFault) -> [SigningKey] {
    guard let entries = set["keys"]?.array, entries.count <= mostKeys else {
      throw .malformed("keys")
    }
    // What we do not know is passed over, as RFC 7517, section 5 asks.
    return entries.compactMap(\.object).filter { provider.accounts.takesKey($0, of: provider) }
      .compactMap(SigningKey.init)
  }
}

extension AccountsTaken {
  /// Whether a key may sign for this provider: Microsoft says with each of its keys for whose tokens it is, its own
  /// personal accounts or any tenant's.
  fileprivate func takesKey(_ entries: [String: JSONValue], of provider: SignInProvider) -> Bool {
    guard case .microsoftTenant(let tenant) = self, let issuer = entries["issuer"] else {
      return true
    }
    return issuer.text?.replacing("{tenantid}", with: tenant.lowercased()) == provider.issuer
  }
}
