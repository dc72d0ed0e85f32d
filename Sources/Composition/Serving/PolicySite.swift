package import Hummingbird
package import PolicyEngine

internal import Essentials
internal import HTTPSupport
internal import JSONAPI
internal import Logging
internal import ServiceLifecycle
internal import WebUI

/// The pages and the JSON API of one policy, as a server.
package struct PolicySite: Sendable {
  private let policy: PublishedPolicy

  /// Prepares the pages.
  ///
  /// `vocabulary`: how people type; without one, as it ships with the program.
  package init(
    _ document: PolicyDocument, school: String, origin: String?,
    vocabulary: PlainWordsVocabulary = VocabularyFile.shipped
  ) {
    policy = PublishedPolicy(document, school: school, origin: origin, vocabulary: vocabulary)
  }

  /// Every route, a line each, as the tests hold it.
  package var routeListing: String { get throws { try routes.listing } }

  private var routes: RouteTable {
    get throws {
      try RouteTable(Site(policy: policy).routes + APISite(policy.plainWords).routes)
    }
  }

  /// The application, ready to be run or tested.
  package func application(
    host: String = "127.0.0.1", port: Int = 0,
    whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    let site = Site(policy: policy)
    router.add(middleware: SecurityHeaders())
    router.add(
      middleware: FailureResponses(
        newReference: { String(UInt64.random(in: .min ... .max), radix: 36).uppercased() },
        // Nobody has an account here: what needs one is as good as not there.
        signIn: { _, request in
          site.failurePage(.init(status: .notFound, refusal: nil, reference: nil), to: request)
        },
        respond: { failure, request, _ in
          ProblemResponse.isWanted(by: request)
            ? ProblemResponse.make(failure, to: request)
            : site.failurePage(failure, to: request)
        }))
    try routes.add(to: router)
    var logger = Logger(label: "chaperone")
    logger.logLevel = .warning
    return Application(
      router: router,
      // Idle connections are closed: by default they would be kept for ever.
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? port) },
      logger: logger)
  }

  /// Serves until the process is told to stop.
  ///
  /// - Throws: `Refusal` with `serve.port` when the port is taken.
  package func serve(
    host: String, port: Int, whenListening: @escaping @Sendable (Int) async -> Void
  ) async throws {
    let application = try application(host: host, port: port, whenListening: whenListening)
    do {
      try await application.runService()
    } catch {
      throw PortTaken.refusal(error, port: port) ?? error
    }
  }
}
