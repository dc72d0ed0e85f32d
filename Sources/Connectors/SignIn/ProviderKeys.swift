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
        return .success(try Self.read(await discovery.calls.get(address, for: .keys)))
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

  private static func read(_ set: [String: JSONValue]) throws(SignInFault) -> [SigningKey] {
    guard let entries = set["keys"]?.array, entries.count <= mostKeys else {
      throw .malformed("keys")
    }
    // What we do not know is passed over, as RFC 7517, section 5 asks.
    return entries.compactMap { $0.object.flatMap(SigningKey.init) }
  }
}
