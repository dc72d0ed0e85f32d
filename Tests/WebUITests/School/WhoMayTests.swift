import Composition
import Essentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import TestSupport
import Testing

/// Every route of the school's site, against everybody who may not use it.
@Suite struct WhoMayTests {
  @Test func `every address and who may use it is what was looked at`() async throws {
    try await EmptySchool.with { school in
      let listing = try SchoolSite(school.school).routeListing
      let difference = try Snapshot().difference(of: listing + "\n", from: "school-routes.txt")
      #expect(difference == nil)
    }
  }

  @Test
  func `whoever is not signed in is led to the door from every address that is not for everyone`()
    async throws
  {
    try await forEachRoute { route, client in
      guard !route.audience.contains(.everyone) else { return nil }
      let reply = try await client.send(route.method, Self.address(route), headers: Self.form)
      return reply.status == .seeOther
        ? nil : "\(route.method) \(route.path) answers \(reply.status.code) to a stranger"
    }
  }

  @Test func `whoever may not use an address is told that there is none`() async throws {
    try await forEachRoute { route, client in
      guard !route.audience.contains(.everyone) else { return nil }
      for audience in Audience.allCases where !route.audience.contains(audience) {
        // Everybody else is a member too, but for the holder of a link.
        if audience == .everyone || audience != .taskHolder && route.audience.contains(.member) {
          continue
        }
        var headers = Self.form
        headers[.cookie] = Self.cookie(audience)
        let reply = try await client.send(route.method, Self.address(route), headers: headers)
        if reply.status != .notFound {
          return
            "\(route.method) \(route.path) answers \(reply.status.code) to the \(audience.rawValue)"
        }
      }
      return nil
    }
  }

  private static let form: HTTPFields = [
    .contentType: "application/x-www-form-urlencoded", .origin: "http://localhost",
  ]

  /// An address of the pattern, with an identifier that is nobody's.
  private static func address(_ route: Route) -> String {
    route.path.split(separator: "/", omittingEmptySubsequences: false).map {
      $0.hasPrefix("{") ? String(repeating: "0", count: 32) : String($0)
    }.joined(separator: "/")
  }

  private static func secret(_ audience: Audience) -> [UInt8] {
    let place = Audience.allCases.firstIndex(of: audience) ?? 0
    return [UInt8](repeating: UInt8(place + 1), count: SessionCookie.secretLength)
  }

  private static func cookie(_ audience: Audience) -> String {
    "\(SessionCookie.session.rawValue)=\(Base64.url.encode(secret(audience)))"
  }

  private func forEachRoute(
    _ look: (Route, SiteClient) async throws -> String?
  ) async throws {
    try await EmptySchool.with { school in
      let table = try SchoolSite(school.school).table
      let router = Router(context: WebContext.self)
      router.add(
        middleware: FailureResponses(
          newReference: { "reference" },
          signIn: { _, _ in Response(status: .seeOther) },
          respond: { failure, _, _ in Response(status: failure.status) }))
      router.add(
        middleware: SessionReading { secret in
          Audience.allCases.first { Self.secret($0) == secret }.map { audience in
            Reader(
              school: school.school.id, person: PersonID(high: 0, low: 0), name: "Nobody",
              audiences: audience == .taskHolder ? [] : [.member, audience],
              task: audience == .taskHolder ? Reader.Task(kind: "acknowledge", id: "0") : nil)
          }
        })
      table.add(to: router)
      let client = try await SiteClient(Application(router: router))
      var wrong: [String] = []
      for route in table.routes {
        if let sentence = try await look(route, client) { wrong.append(sentence) }
      }
      #expect(wrong == [])
    }
  }
}
