internal import Accounts
internal import Connectors
internal import Essentials
internal import Logging
internal import Vault
internal import Views
internal import WebUI

/// Makes the providers of the settings into what the pages offer: the way there, sealed meanwhile, and the way back.
struct ProviderChoices: Sendable {
  private let school: SchoolID
  private let origin: String
  private let world: World
  private let cookie: ProviderCookie

  /// For a school that is reached at an origin.
  init(_ school: SchoolID, origin: String, keys: KeyFile, world: World) {
    self.school = school
    self.origin = origin
    self.world = world
    let ring = DataKeyRing(keys)
    let place = SealedPlace("sign-in.pending", school: school, row: school)
    cookie = ProviderCookie(
      seal: { try ring.seal($0, for: place, random: world.random) },
      unseal: { try ring.open($0, for: place) })
  }

  /// Where a provider leads people back to, as it has to stand in the provider's own settings.
  static func returnAddress(of id: String, at origin: String) -> String {
    (origin.hasSuffix("/") ? String(origin.dropLast()) : origin) + Paths.back(from: id).text
  }

  /// One provider as the pages offer it; it remembers the provider's description and keys.
  func choice(_ provider: SchoolProvider) -> ProviderChoice {
    let address = Self.returnAddress(of: provider.id, at: origin)
    let discovery = ProviderDiscovery(provider.settings, fetch: provider.fetch, now: world.now)
    let start = StartProviderSignIn(discovery, returnAddress: address, random: world.random)
    let finish = FinishProviderSignIn(discovery, returnAddress: address)
    let cookie = cookie
    let log = FaultLog(provider.settings)
    return ProviderChoice(
      id: provider.id, name: provider.settings.name,
      leave: { destination, session in
        let replaced = session.map { Base64.url.encode($0.cookieBytes.value) } ?? ""
        let begun = try await log.refusing { () async throws(SignInFault) in
          try await start(goingTo: destination, replacing: replaced)
        }
        return ProviderChoice.Departure(
          address: begun.address, cookie: try cookie.setting(begun.pending))
      },
      comeBack: { query, cookies in
        guard let pending = cookie.pending(in: cookies) else {
          throw SignInFault.late.refusal(with: provider.settings)
        }
        return ProviderChoice.Return(
          question: pending.state.value, destination: pending.destination,
          replaced: Base64.url.decode(pending.replaced.value)
            .flatMap { SessionSecret(cookieBytes: $0) },
          identity: {
            let proven = try await log.refusing { () async throws(SignInFault) in
              try await finish(query: query, pending: pending)
            }
            // Whose account it may be was settled by the settings (`AccountsTaken`), Microsoft's trust included. Which
            // factors were given there is not looked at: a second step here is asked for here.
            return ProviderIdentity(
              subject: ProviderSubject(issuer: proven.issuer, subject: proven.subject),
              verifiedEmail: proven.email.value, gaveSecondFactor: false)
          })
      }, clearing: ProviderCookie.clearing)
  }
}

/// Tells people what they can do, and the log what went wrong; neither learns who it was.
private struct FaultLog: Sendable {
  private let provider: SignInProvider
  private let logger: Logger

  init(_ provider: SignInProvider) {
    self.provider = provider
    var logger = Logger(label: "chaperone")
    logger.logLevel = .warning
    self.logger = logger
  }

  func refusing<Value>(
    _ work: () async throws(SignInFault) -> Value
  ) async throws(Refusal) -> Value {
    do {
      return try await work()
    } catch {
      // That somebody says no or comes late is nobody's fault.
      let isOrdinary = [.declined, .late, .foreignState].contains(error)
      logger.log(
        level: isOrdinary ? .debug : .warning,
        "A sign-in with a provider did not come about.",
        metadata: ["provider": "\(provider.name)", "why": "\(error)"])
      throw error.refusal(with: provider)
    }
  }
}
