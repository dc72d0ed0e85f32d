import Composition
import Hummingbird
import PolicyEngine
import TestSupport
import Testing

@Suite struct SiteTests {
  private func site() throws -> PolicySite { try ModelSite.make() }

  @Test(arguments: [
    "/", "/policy", "/policy/paragraphs/28", "/may-i", "/may-i/answer?say=parents+on+facebook",
    "/may-i/change?change=with&say=parents+on+facebook", "/findings", "/compare", "/picture",
    "/about", "/api/v1/policy", "/api/v1/ask?say=parents+on+facebook", "/api/v1/findings",
    "/api/v1/coverage", "/api/v1/openapi.json",
  ])
  func `a page is there and keeps to itself`(path: String) async throws {
    let reply = try await SiteClient(site().application()).send(.get, path)
    #expect(reply.status == .ok)
    #expect(reply.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
  }

  @Test func `what is not there is told alike on pages and in the API`() async throws {
    let client = try await SiteClient(site().application())
    let page = try await client.send(.get, "/policy/paragraphs/999")
    #expect(page.status == .notFound)
    #expect(page.headers[.contentType] == "text/html; charset=utf-8")
    let problem = try await client.send(.get, "/api/v1/policy/paragraphs/999")
    #expect(problem.status == .notFound)
    #expect(problem.headers[.contentType] == "application/problem+json")
  }
}
