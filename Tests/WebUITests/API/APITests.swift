import Composition
import Foundation
import HTTPTypes
import TestSupport
import Testing

@Suite struct APITests {
  @Test func `each path of the description is a route, and the other way round`() async throws {
    let site = try SmallSite.make()
    let paths = try #require(try await site.get("/api/v1/openapi.json").json["paths"])
    var described: Set<String> = []
    for (path, methods) in try #require(paths as? [String: [String: Any]]) {
      for method in methods.keys { described.insert("\(method.uppercased()) \(path)") }
    }
    let routes = try site.routeListing.split(separator: "\n").map {
      String($0).replacing(" — everyone", with: "")
    }
    let served = Set(routes.filter { $0.contains(" /api/") })
    #expect(served.subtracting(described).subtracting(["GET /api/v1/openapi.json"]).isEmpty)
    #expect(described.subtracting(served).isEmpty)
  }

  @Test func `facts are answered with the paragraphs`() async throws {
    let reply = try await decide(#"{"do": "connect", "with": "pupil"}"#)
    #expect(reply.status == .ok)
    let json = try reply.json
    #expect(json["answer"] as? String == "no")
    #expect(json["cites"] as? [String] == ["1"])
    #expect(json["version"] as? String == "7")
  }

  @Test(arguments: [
    ("", "facts.json"), ("{", "facts.json"), ("[]", "facts.json"), ("null", "facts.json"),
    (#"{"do": {"a": 1}}"#, "facts.json"), (#"{"do": connect}"#, "facts.json"),
    (#"{"colour": "blue"}"#, "facts.unknown-fact"), (#"{"do": "fly"}"#, "facts.unknown-value"),
  ])
  func `facts that cannot be used are refused by a code`(body: String, code: String) async throws {
    let reply = try await decide(body)
    #expect(reply.status == .unprocessableContent)
    #expect(reply.header("content-type") == "application/problem+json")
    #expect(try reply.json["code"] as? String == code)
  }

  @Test func `facts over the limit are refused as too large`() async throws {
    let reply = try await decide(#"{"do": ""# + String(repeating: "a", count: 70_000) + "\"}")
    #expect(reply.status == .contentTooLarge)
    #expect(reply.header("content-type") == "application/problem+json")
    #expect(try reply.json["status"] as? Int == 413)
    #expect(try reply.json["code"] as? String == "body.too-large")
    #expect(try reply.json["detail"] as? String == "What was sent is larger than 64 KB.")
  }

  @Test func `a question without words is refused`() async throws {
    let reply = try await SmallSite.make().get("/api/v1/ask?say=+")
    #expect(reply.status == .unprocessableContent)
    #expect(try reply.json["code"] as? String == "ask.empty")
  }

  @Test func `words are answered with what they were taken to mean`() async throws {
    let json = try await SmallSite.make().get("/api/v1/ask?say=add+a+mum+on+facebook").json
    #expect(json["answer"] as? String == "no")
    #expect(
      json["understood"] as? [String: String] == [
        "do": "connect", "with": "parent", "via": "own",
      ])
  }

  @Test(arguments: ["/api/v1/nothing", "/api/v1/policy/paragraphs/99", "/api/"])
  func `what is not there is told as a problem`(address: String) async throws {
    let reply = try await SmallSite.make().get(address)
    #expect(reply.status == .notFound)
    #expect(reply.header("content-type") == "application/problem+json")
    #expect(try reply.json["status"] as? Int == 404)
  }

  @Test func `a broken policy is refused with everything that is wrong`() async throws {
    let reply = try await SmallSite.make().post(
      "/api/v1/compare", type: "text/markdown", "---\npolicy: [\n---\n")
    #expect(reply.status == .unprocessableContent)
    #expect(try #require(try reply.json["diagnostics"] as? [Any]).isEmpty == false)
  }

  @Test func `a paragraph has its label, text and reading`() async throws {
    let json = try await SmallSite.make().get("/api/v1/policy/paragraphs/1").json
    #expect(json["label"] as? String == "1")
    #expect((json["reading"] as? [String])?.count == 2)
  }

  private func decide(_ body: String) async throws -> SiteReply {
    try await SmallSite.make().post("/api/v1/decide", type: "application/json", body)
  }
}
