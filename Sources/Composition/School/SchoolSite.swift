internal import Essentials
package import HTTPSupport
internal import HTTPTypes
package import Hummingbird
internal import JSONAPI
internal import Logging
internal import People
internal import PolicyEngine
internal import Policies
package import ServiceLifecycle
internal import Views
internal import WebUI

/// The pages of a school and the JSON API of its policy, as a server.
package struct SchoolSite: Sendable {
  private let school: OpenedSchool

  /// The site of a school.
  package init(_ school: OpenedSchool) { self.school = school }

  private static let smallest = "---\npolicy: shape\n---\n\n# Policy\n"

  /// Every route, a line each, as the tests hold it.
  package var routeListing: String { get throws { try table.listing } }

  /// Every route with who may use it.
  package var table: RouteTable {
    get throws {
      let place = school.place
      // Which addresses there are is the same for every policy; which policy answers is found anew with each request.
      let shape = PublishedPolicy(
        try PolicyParser().parse(Self.smallest), school: "", origin: school.installation.origin)
      return try RouteTable(
        PublicRoutes(
          place, shape: Site(policy: shape).routes + APISite(shape.plainWords).routes
        ).routes + SchoolRoutes(school).routes)
    }
  }

  /// The application, ready to be run or tested.
  package func application(
    host: String = "127.0.0.1", port: Int = 0, services: [any Service] = [],
    whenListening: @escaping @Sendable (Int) async -> Void = { _ in }
  ) throws -> some ApplicationProtocol {
    let place = school.place
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    let finding = ReaderFinding(place.reception, office: place.office, school: place.school)
    router.add(middleware: LookingOnce())
    router.add(middleware: SecurityHeaders())
    // The outer one answers for the finding of the reader, the inner one for everything after it.
    router.add(middleware: failures)
    router.add(middleware: SessionReading { try await finding($0) })
    router.add(middleware: failures)
    try table.add(to: router)
    var logger = Logger(label: "chaperone")
    logger.logLevel = .warning
    return Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: .init(address: .hostname(host, port: port), serverName: nil),
      services: services,
      onServerRunning: { channel in await whenListening(channel.localAddress?.port ?? port) },
      logger: logger)
  }

  private var failures: FailureResponses {
    let place = school.place
    return FailureResponses(
      newReference: { String(UInt64.random(in: .min ... .max), radix: 36).uppercased() },
      signIn: { needed, _ in
        var address = Paths.signIn
        if let wish = needed.destination { address = address.with(SignInPage.Names.next, wish) }
        return Response(status: .seeOther, headers: [.location: address.text])
      },
      respond: { failure, request, context in
        ProblemResponse.isWanted(by: request)
          ? ProblemResponse.make(failure, to: request)
          : place.failurePage(failure, to: request, context)
      })
  }
}
