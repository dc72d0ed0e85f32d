import Essentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import NIOCore
import TestSupport
import Testing

@Suite struct ErrorPageTests {
  @Test func `what is too large is told in a page of its own`() async throws {
    let body = "text=" + String(repeating: "a", count: 6 << 20)
    let reply = try await SmallSite.make().post(
      "/compare", type: "application/x-www-form-urlencoded", body)
    #expect(reply.status == .contentTooLarge)
    #expect(reply.text.contains("<h1>What you sent is too large</h1>"))
    #expect(reply.text.contains("Send its text alone"))
  }

  @Test func `a form that cannot be read is told in a page of its own`() async throws {
    let reply = try await SmallSite.make().post("/compare", type: "text/plain", "text=a")
    #expect(reply.status == .unsupportedMediaType)
    #expect(reply.text.contains("<h1>What you sent cannot be read</h1>"))
    #expect(reply.text.contains("Go back to the form"))
  }

  @Test func `a form in pieces that do not fit is refused`() async throws {
    let reply = try await SmallSite.make().post(
      "/compare", type: "multipart/form-data; boundary=XYZ", "text=a")
    #expect(reply.status == .unprocessableContent)
    #expect(reply.text.contains("pieces that do not fit together"))
  }

  @Test(arguments: ["/policy", "/may-i/answer", "/compare", "/nothing"])
  func `no error but an absence says that there is no page`(address: String) async throws {
    let reply = try await SmallSite.make().send(.post, address, [.contentType: "a/b"], [])
    #expect(reply.text.contains("There is no page here") == (address == "/nothing"))
  }

  /// What the router replies where a handler throws.
  private func failure(_ error: any Error & Sendable) async throws -> (Int, String) {
    let router = Router(context: WebContext.self)
    router.add(
      middleware: FailureResponses(
        newReference: { "R1" }, signIn: { _, _ in Response(status: .seeOther) },
        respond: { failure, _, _ in
          let words = [failure.refusal?.code, failure.reference].compactMap { $0 }
          return Response(
            status: failure.status, body: .init(byteBuffer: ByteBuffer(string: words.joined())))
        }))
    router.get("/") { _, _ -> Response in throw error }
    let reply = try await SiteClient(Application(router: router)).send(.get, "/")
    return (reply.status.code, reply.text)
  }

  private struct Broken: Error {}

  @Test func `a fault shows its reference and nothing else`() async throws {
    #expect(try await failure(Broken()) == (500, "R1"))
    #expect(try await failure(HTTPError(.serviceUnavailable, message: "secret")) == (500, "R1"))
  }

  @Test func `an error of the request is no fault`() async throws {
    #expect(try await failure(HTTPError(.badRequest)) == (400, ""))
    #expect(try await failure(Refusal("a.b", "No.")) == (422, "a.b"))
    #expect(try await failure(Refusal("body.too-large", "No.")) == (413, "body.too-large"))
  }
}
