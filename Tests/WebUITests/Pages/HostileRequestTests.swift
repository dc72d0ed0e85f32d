import HTTPTypes
import TestSupport
import Testing

@Suite struct HostileRequestTests {
  private let script = "%3Cscript%3Ealert(1)%3C%2Fscript%3E"

  @Test(arguments: [
    "/may-i/answer?say=", "/may-i/answer?say=friend+request+", "/may-i/answer?do=connect&x=",
    "/may-i/answer?do=connect&", "/may-i/change?change=with&say=", "/picture?who=",
    "/policy/paragraphs/", "/nothing/",
  ])
  func `markup that is sent is shown as text`(address: String) async throws {
    let page = try await SmallSite.make().get(address + script).text
    #expect(!page.contains("<script"))
  }

  @Test func `a quotation mark does not leave an attribute`() async throws {
    let page = try await SmallSite.make()
      .get("/may-i/answer?say=friend+request%22+onmouseover%3D%22alert(1)").text
    #expect(!page.contains("\" onmouseover=\""))
  }

  @Test func `a question of 100 KB is cut off`() async throws {
    let long = String(repeating: "friend+request+", count: 7_000)
    let reply = try await SmallSite.make().get("/may-i/answer?say=" + long)
    #expect(reply.status == .ok)
    #expect(reply.bytes.count < 60_000)
  }

  @Test func `5,000 parameters are cut off`() async throws {
    let many = (0..<5_000).map { "&a\($0)=b" }.joined()
    let reply = try await SmallSite.make().get("/may-i/answer?do=connect" + many)
    #expect(reply.status == .ok)
    #expect(!reply.text.contains("<bdi>a200</bdi>"))
  }

  @Test(arguments: [
    "/may-i/answer?say=%00friend+request", "/may-i/answer?say=%zz%4%", "/may-i/answer?%=%",
    "/may-i/answer?say=%FF%FE%C0%80", "/may-i/answer?====&&&", "/policy/paragraphs/%00",
    "/policy/paragraphs/%zz", "/policy/paragraphs/..%2F..%2Fetc%2Fpasswd", "/assets/%2e%2e%2fx",
    "/picture?who=%00", "/may-i/change?change=%00", "/api/v1/ask?say=%FF", "/api/v1/policy/%00",
  ])
  func `broken encodings are answered, not failed upon`(address: String) async throws {
    let reply = try await SmallSite.make().get(address)
    #expect([.ok, .notFound, .unprocessableContent].contains(reply.status))
  }

  @Test func `a form of a million fields is bounded`() async throws {
    let many = String(repeating: "a=b&", count: 1_000_000)
    let reply = try await SmallSite.make().post(
      "/compare", type: "application/x-www-form-urlencoded", many)
    #expect(reply.status == .unprocessableContent)
  }
}
