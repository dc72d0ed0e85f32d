import HTTPTypes
import TestSupport
import Testing

@Suite struct ComparePageTests {
  private let form = "application/x-www-form-urlencoded"
  private let pieces = "multipart/form-data; boundary=XYZ"

  private func piece(_ name: String, _ content: String, file: String? = nil) -> String {
    let suffix = file.map { "; filename=\"\($0)\"\r\nContent-Type: text/markdown" } ?? ""
    return "--XYZ\r\nContent-Disposition: form-data; name=\"\(name)\"\(suffix)\r\n\r\n"
      + content + "\r\n"
  }

  @Test func `sending nothing comes back with what is missing`() async throws {
    let reply = try await SmallSite.make().post("/compare", type: form, "text=+")
    #expect(reply.status == .unprocessableContent)
    #expect(reply.text.contains("Paste the other version, or choose its file."))
  }

  @Test func `each error of a broken policy is listed with its line`() async throws {
    let reply = try await SmallSite.make().post(
      "/compare", type: pieces, piece("text", "---\npolicy: [\n---\n") + "--XYZ--\r\n")
    #expect(reply.status == .unprocessableContent)
    #expect(reply.text.contains("Line "))
  }

  @Test func `what was pasted is not lost`() async throws {
    let reply = try await SmallSite.make().post(
      "/compare", type: form, "text=My+%3Cb%3Eown%3C%2Fb%3E+words")
    #expect(reply.text.contains("My &lt;b&gt;own&lt;/b&gt; words"))
  }

  @Test func `the same policy is taken as pasted text`() async throws {
    let body = piece("text", SmallSite.text) + piece("file", "", file: "") + "--XYZ--\r\n"
    let reply = try await SmallSite.make().post("/compare", type: pieces, body)
    #expect(reply.status == .ok)
  }

  @Test func `the same policy is taken as a file`() async throws {
    let body = piece("text", "") + piece("file", SmallSite.text, file: "a.md") + "--XYZ--\r\n"
    let reply = try await SmallSite.make().post("/compare", type: pieces, body)
    #expect(reply.status == .ok)
  }

  @Test func `a body over the limit is refused with the limit`() async throws {
    let body = "text=" + String(repeating: "a", count: 6 << 20)
    let reply = try await SmallSite.make().post("/compare", type: form, body)
    #expect(reply.status == .contentTooLarge)
    #expect(reply.text.contains("larger than 6 MB"))
  }

  @Test(arguments: [
    "text/plain", "", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\"",
  ])
  func `another encoding is refused`(type: String) async throws {
    let reply = try await SmallSite.make().post("/compare", type: type, "text=a")
    #expect(reply.status == .unsupportedMediaType)
  }
}
