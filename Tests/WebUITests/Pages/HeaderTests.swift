import HTTPTypes
import TestSupport
import Testing

@Suite struct HeaderTests {
  private static let addresses = [
    "/", "/may-i", "/may-i/answer?do=connect", "/may-i/answer", "/may-i/change?change=with",
    "/policy", "/policy/paragraphs/1", "/policy/paragraphs/99", "/findings", "/compare", "/picture",
    "/about", "/nothing", "/assets/nothing", "/api/v1/policy", "/api/v1/policy/paragraphs/1",
    "/api/v1/nothing", "/api/v1/ask?say=mum", "/api/v1/ask", "/api/v1/findings",
    "/api/v1/coverage", "/api/v1/openapi.json",
  ]

  @Test(arguments: addresses)
  func `every response keeps to itself, errors too`(address: String) async throws {
    let reply = try await SmallSite.make().get(address)
    #expect(reply.header("content-security-policy")?.hasPrefix("default-src 'none'") == true)
    #expect(reply.header("x-content-type-options") == "nosniff")
    #expect(reply.header("referrer-policy") == "no-referrer")
    #expect(reply.header("cross-origin-opener-policy") == "same-origin")
    #expect(reply.header("cross-origin-embedder-policy") == "require-corp")
  }

  @Test(arguments: ["/", "/policy", "/findings", "/picture", "/about", "/api/v1/policy"])
  func `what a browser has already is not sent again`(address: String) async throws {
    let site = try SmallSite.make()
    let first = try await site.get(address)
    let tag = try #require(first.header("etag"))
    let again = try await site.get(address, [.ifNoneMatch: "\"other\", W/\(tag)"])
    #expect(again.status == .notModified)
    #expect(again.bytes.isEmpty)
  }

  @Test func `another version is sent whole`() async throws {
    let reply = try await SmallSite.make().get("/policy", [.ifNoneMatch: "\"other\""])
    #expect(reply.status == .ok)
  }

  @Test(arguments: ["/policy", "/may-i/answer?do=connect", "/api/v1/policy"])
  func `compressed bytes are the same page`(address: String) async throws {
    let site = try SmallSite.make()
    let plain = try await site.get(address)
    let compressed = try await site.get(address, [.acceptEncoding: "br;q=1, gzip;q=0.8"])
    #expect(compressed.header("content-encoding") == "gzip")
    #expect(Inflated.bytes(compressed.bytes) == plain.bytes)
  }

  @Test(arguments: ["", "br", "gzip;q=0", "gzip; q=0.0", "x-gzipped"])
  func `who does not take gzip gets the page as it is`(accepted: String) async throws {
    let reply = try await SmallSite.make().get("/policy", [.acceptEncoding: accepted])
    #expect(reply.header("content-encoding") == nil)
    #expect(reply.text.hasPrefix("<!"))
  }

  @Test func `what somebody asked is kept by no cache`() async throws {
    let reply = try await SmallSite.make().get("/may-i/answer?do=connect")
    #expect(reply.header("cache-control") == "no-store")
  }

  @Test func `the policy is asked for again each time`() async throws {
    let reply = try await SmallSite.make().get("/policy")
    #expect(reply.header("cache-control") == "no-cache")
    #expect(reply.header("vary") == "Accept-Encoding")
  }

  @Test func `a style sheet may be kept for a year`() async throws {
    let site = try SmallSite.make()
    let page = try await site.get("/").text
    let sheet = try #require(page.firstMatch(of: #/href="(/assets/[^"]+)"/#)).output.1
    let reply = try await site.get(String(sheet))
    #expect(reply.status == .ok)
    #expect(reply.header("cache-control") == "public, max-age=31536000, immutable")
  }

  @Test(arguments: ["/nothing", "/policy/paragraphs/99", "/assets/nothing", "/picture?who=nobody"])
  func `what is not there is told on a page`(address: String) async throws {
    let reply = try await SmallSite.make().get(address)
    #expect(reply.status == .notFound)
    #expect(reply.text.contains("There is no page here"))
  }
}
