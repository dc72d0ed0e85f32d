import Essentials
import HTTPSupport
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@Suite struct FormBodyTests {
  private func form(
    _ body: String, type: String = "application/x-www-form-urlencoded", limit: Int = 1 << 20
  ) async throws -> FormBody {
    let head = HTTPRequest(
      method: .post, scheme: "http", authority: "larkfield.example", path: "/",
      headerFields: [.contentType: type])
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    return try await FormBody(request, limit: limit)
  }

  @Test func `fields are decoded`() async throws {
    let form = try await form("a=1+2&b=%C3%A9&c")
    #expect(form.text("a") == "1 2")
    #expect(form.text("b") == "é")
    #expect(form.text("c") == "")
    #expect(form.text("d") == nil)
  }

  @Test func `a media type may be spelt in capitals`() async throws {
    let form = try await form("a=1", type: "Application/X-WWW-Form-URLEncoded; charset=UTF-8")
    #expect(form.text("a") == "1")
  }

  @Test func `fields beyond the first 200 are not read`() async throws {
    let many = (0..<5_000).map { "a\($0)=b" }.joined(separator: "&")
    let form = try await form(many)
    #expect(form.text("a199") == "b")
    #expect(form.text("a200") == nil)
  }

  @Test func `a body over the limit is refused`() async {
    let refusal = await #expect(throws: Refusal.self) { try await form("a=12345", limit: 4) }
    #expect(refusal?.code == "body.too-large")
  }

  @Test func `an unknown encoding is refused`() async {
    let refusal = await #expect(throws: Refusal.self) { try await form("a", type: "text/plain") }
    #expect(refusal?.code == "form.encoding")
  }
}
