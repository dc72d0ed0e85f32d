import Composition
import HTTPTypes
import TestSupport
import Testing

@Suite struct MethodTests {
  @Test(arguments: [
    "/", "/policy", "/policy/paragraphs/1", "/may-i", "/may-i/answer?do=connect", "/findings",
    "/compare", "/picture", "/about", "/api/v1/policy", "/api/v1/ask?say=mum",
  ])
  func `the head of a page is that of the page`(address: String) async throws {
    let site = try SmallSite.make()
    let page = try await site.get(address)
    let head = try await site.send(.head, address, [:], nil)
    #expect(head.status == .ok)
    #expect(head.bytes.isEmpty)
    for name in ["content-type", "content-length", "etag", "cache-control"] {
      #expect(head.header(name) == page.header(name), "\(name)")
    }
  }

  @Test(arguments: ["/nothing", "/policy/paragraphs/99", "/api/v1/nothing", "/api/v1/ask"])
  func `the head of an error has no body`(address: String) async throws {
    let site = try SmallSite.make()
    let head = try await site.send(.head, address, [:], nil)
    #expect(head.status == (try await site.get(address)).status)
    #expect(head.bytes.isEmpty)
  }

  @Test(
    arguments: [
      (.post, "/policy", "GET, HEAD"), (.delete, "/policy/paragraphs/1", "GET, HEAD"),
      (.put, "/compare", "GET, HEAD, POST"), (.post, "/assets/nothing", "GET, HEAD"),
    ] as [(HTTPRequest.Method, String, String)])
  func `a page that is sent something else says what to do`(
    method: HTTPRequest.Method, address: String, allowed: String
  ) async throws {
    let reply = try await SmallSite.make().send(method, address, [:], [])
    #expect(reply.status == .methodNotAllowed)
    #expect(reply.header("allow") == allowed)
    #expect(reply.text.contains("<h1>This page does not take what was sent to it</h1>"))
    #expect(reply.text.contains("Open the page again from a link below"))
  }

  @Test(
    arguments: [
      (.get, "/api/v1/decide", "POST"), (.head, "/api/v1/decide", "POST"),
      (.options, "/api/v1/compare", "POST"), (.post, "/api/v1/policy", "GET, HEAD"),
    ] as [(HTTPRequest.Method, String, String)])
  func `a path of the API names the methods that it answers`(
    method: HTTPRequest.Method, address: String, allowed: String
  ) async throws {
    let reply = try await SmallSite.make().send(method, address, [:], nil)
    #expect(reply.status == .methodNotAllowed)
    #expect(reply.header("allow") == allowed)
    #expect(reply.header("content-type") == "application/problem+json")
    guard method != .head else { return }
    #expect(try reply.json["code"] as? String == "request.method")
  }

  @Test func `a method that nobody knows is told that nothing is there`() async throws {
    let method = try #require(HTTPRequest.Method("PROPFIND"))
    let reply = try await SmallSite.make().send(method, "/policy", [:], nil)
    #expect(reply.status == .notFound)
  }
}
