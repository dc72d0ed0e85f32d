import Essentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import NIOCore
import TestSupport
import Testing

@Suite struct GateTests {
  private static let head = [UInt8](repeating: 1, count: 32)
  private static let teacher = [UInt8](repeating: 2, count: 32)

  @Test func `whoever is not signed in is asked to, and comes back afterwards`() async throws {
    try await site { client in
      let response = try await client.send(.get, "/desk?week=2")
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == "/sign-in to /desk?week=2")
    }
  }

  @Test func `a page for the head is no page to a teacher`() async throws {
    try await site { client in
      let denied = try await client.send(.get, "/desk", headers: cookie(Self.teacher))
      let absent = try await client.send(.get, "/nowhere", headers: cookie(Self.teacher))
      #expect(denied.status == .notFound)
      #expect(denied.status == absent.status)
      #expect(denied.headers == absent.headers)
      #expect(denied.bytes == absent.bytes)
    }
  }

  @Test func `the head sees the head's page`() async throws {
    try await site { client in
      let response = try await client.send(.get, "/desk", headers: cookie(Self.head))
      #expect(response.status == .ok)
    }
  }

  @Test func `a form with the token of its own session is taken`() async throws {
    let status = try await send(token: token(Self.head), secret: Self.head)
    #expect(status == .ok)
  }

  @Test func `a form without a token is refused`() async throws {
    let status = try await send(token: nil, secret: Self.head)
    #expect(status == .forbidden)
  }

  @Test func `a form with the token of another session is refused`() async throws {
    let status = try await send(token: token(Self.teacher), secret: Self.head)
    #expect(status == .forbidden)
  }

  @Test func `a form from another site is refused, even with the right token`() async throws {
    let status = try await send(
      token: token(Self.head), secret: Self.head, origin: "https://elsewhere.example")
    #expect(status == .forbidden)
  }

  @Test func `a form that does not say where it stood is refused`() async throws {
    let status = try await send(token: token(Self.head), secret: Self.head, origin: nil)
    #expect(status == .forbidden)
  }

  @Test(arguments: [("same-origin", HTTPResponse.Status.ok), ("cross-site", .forbidden)])
  func `a page without a referrer hides where it stood, and the browser says whether it is ours`(
    site: String, expected: HTTPResponse.Status
  ) async throws {
    let status = try await send(
      token: token(Self.head), secret: Self.head, origin: "null", fetchSite: site)
    #expect(status == expected)
  }

  @Test func `a hidden origin alone is refused`() async throws {
    let status = try await send(token: token(Self.head), secret: Self.head, origin: "null")
    #expect(status == .forbidden)
  }

  @Test func `a route for members that changes something without a form's token does not start`() {
    #expect(throws: Refusal.self) {
      try RouteTable([Route(.post, "/desk", for: [.member]) { _, _ in Response(status: .ok) }])
    }
  }

  @Test(arguments: [
    "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example",
    "https://elsewhere.example", "", "desk",
  ])
  func `signing in leads to no other site`(destination: String) {
    #expect(SignInNeeded(returningTo: destination).destination == nil)
  }

  @Test func `two cookies of the same name are none`() {
    let both = "\(text(Self.head)); \(text(Self.teacher))"
    #expect(SessionCookie.session.secret(in: request(cookie: both)) == nil)
  }

  @Test func `a token looks different on each page and fits all the same`() throws {
    let one = FormToken.text(from: Self.head, mask: [UInt8](repeating: 3, count: 16))
    let other = FormToken.text(from: Self.head, mask: [UInt8](repeating: 4, count: 16))
    #expect(one != other)
    try FormToken.check(one, against: Self.head)
    try FormToken.check(other, against: Self.head)
  }

  private func send(
    token: String?, secret: [UInt8], origin: String? = "http://localhost",
    fetchSite: String? = nil
  ) async throws -> HTTPResponse.Status {
    var headers = cookie(secret)
    headers[.contentType] = "application/x-www-form-urlencoded"
    headers[.origin] = origin
    if let name = HTTPField.Name("sec-fetch-site") { headers[name] = fetchSite }
    let body = token.map { "\(FormToken.field)=\($0)" } ?? "nothing=here"
    return try await site { [headers] client in
      try await client.send(.post, "/desk", headers: headers, body: Array(body.utf8)).status
    }
  }

  private func token(_ secret: [UInt8]) -> String {
    FormToken.text(from: secret, mask: Array(0..<16))
  }

  private func text(_ secret: [UInt8]) -> String {
    "\(SessionCookie.session.rawValue)=\(Base64.url.encode(secret))"
  }

  private func cookie(_ secret: [UInt8]) -> HTTPFields {
    [.cookie: text(secret)]
  }

  private func request(cookie: String) -> Request {
    Request(
      head: HTTPRequest(
        method: .get, scheme: "http", authority: "school.example", path: "/",
        headerFields: [.cookie: cookie]),
      body: .init(buffer: ByteBuffer()))
  }

  private func site<Result: Sendable>(
    _ use: @escaping @Sendable (SiteClient) async throws -> Result
  ) async throws -> Result {
    let school = SchoolID(high: 1, low: 1)
    let router = Router(context: WebContext.self)
    router.add(
      middleware: FailureResponses(
        newReference: { "reference" },
        signIn: { needed, _ in
          Response(
            status: .seeOther, headers: [.location: "/sign-in to \(needed.destination ?? "")"])
        },
        respond: { failure, _, _ in Response(status: failure.status) }))
    router.add(
      middleware: SessionReading { secret in
        switch secret {
        case Self.head:
          Reader(
            school: school, person: PersonID(high: 0, low: 1), name: "Grace Adeyemi",
            audiences: [.headteacher])
        case Self.teacher:
          Reader(
            school: school, person: PersonID(high: 0, low: 2), name: "Priya Nair", audiences: [])
        default: nil
        }
      })
    try RouteTable([
      Route(.get, "/desk", for: [.headteacher]) { _, _ in Response(status: .ok) },
      Route.form("/desk", for: [.headteacher]) { _, _, _ in Response(status: .ok) },
    ]).add(to: router)
    return try await use(SiteClient(Application(router: router)))
  }
}
