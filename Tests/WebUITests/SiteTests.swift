import Composition
import Hummingbird
import HummingbirdTesting
import PolicyEngine
import Testing

@Suite struct SiteTests {
  private func site() throws -> PolicySite {
    PolicySite(try PolicyFile.load(nil), school: "Larkfield Primary School", origin: nil)
  }

  @Test(arguments: [
    "/", "/policy", "/policy/paragraphs/28", "/may-i", "/may-i/answer?say=parents+on+facebook",
    "/may-i/change?change=with&say=parents+on+facebook", "/findings", "/compare", "/picture",
    "/about", "/api/v1/policy", "/api/v1/ask?say=parents+on+facebook", "/api/v1/findings",
    "/api/v1/coverage", "/api/v1/openapi.json",
  ])
  func `a page is there and keeps to itself`(path: String) async throws {
    try await site().application().test(.router) { client in
      try await client.execute(uri: path, method: .get) { response in
        #expect(response.status == .ok)
        #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      }
    }
  }

  @Test func `what is not there is told alike on pages and in the API`() async throws {
    try await site().application().test(.router) { client in
      try await client.execute(uri: "/policy/paragraphs/999", method: .get) { response in
        #expect(response.status == .notFound)
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
      }
      try await client.execute(uri: "/api/v1/policy/paragraphs/999", method: .get) { response in
        #expect(response.status == .notFound)
        #expect(response.headers[.contentType] == "application/problem+json")
      }
    }
  }
}
