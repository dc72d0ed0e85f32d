import Connectors
import Testing

@Suite struct HTTPSFetchTests {
  private func ask(
    _ path: String, scheme: String = "https", host: String = "localhost",
    trusted: Bool = true, _ change: (inout FetchRequest) -> Void = { _ in }
  ) async throws -> FetchResponse {
    let servers = try await LoopbackServers.shared.value
    var request = FetchRequest(
      address: "\(scheme)://\(host):\(try servers.port(scheme))\(path)")
    change(&request)
    return try await HTTPSFetch(trustedFile: trusted ? servers.certificate : nil)(request)
  }

  private func text(_ response: FetchResponse) -> String {
    String(decoding: response.body, as: UTF8.self)
  }

  @Test func `a page is fetched with its headers`() async throws {
    let response = try await ask("/page") {
      $0.headers = [(name: "Accept", value: "application/json")]
    }
    #expect(response.status == 200)
    #expect(text(response) == "application/json|Chaperone")
    #expect(response.headers.first { $0.name == "cache-control" }?.value == "max-age=60")
  }

  @Test func `a form is posted byte for byte, and an error's words come back`() async throws {
    let response = try await ask("/token") {
      $0.method = "POST"
      $0.headers = [(name: "Content-Type", value: "application/x-www-form-urlencoded")]
      $0.body = Array("a=1&b=\u{0}%20".utf8)
    }
    #expect(response.status == 400)
    #expect(text(response) == "application/x-www-form-urlencoded|a=1&b=\u{0}%20")
  }

  @Test func `a redirect is shown and not followed`() async throws {
    let response = try await ask("/redirect")
    #expect(response.status == 302)
    #expect(text(response) == "over there")
    #expect(response.headers.first { $0.name == "location" }?.value == "/page")
  }

  @Test func `an answer that is too long is not taken`() async throws {
    await #expect(throws: FetchFault.tooLong) { try await ask("/long") }
    await #expect(throws: FetchFault.tooLong) { try await ask("/long") { $0.limit = .max } }
    await #expect(throws: FetchFault.tooLong) { try await ask("/page") { $0.limit = 3 } }
  }

  @Test func `an unknown certificate is not trusted, nor one for another name`() async throws {
    await #expect(throws: FetchFault.untrustedCertificate) {
      try await ask("/page", trusted: false)
    }
    await #expect(throws: FetchFault.untrustedCertificate) {
      try await ask("/page", host: "127.0.0.1")
    }
  }

  @Test func `in clear only this machine is asked`() async throws {
    #expect(try await ask("/page", scheme: "http").status == 200)
    let fetch = HTTPSFetch()
    for address in [
      "http://provider.example/", "http://127.0.0.1.example/", "http://localhost.example/",
      "http://2130706433.example/", "ftp://localhost/",
    ] {
      await #expect(throws: FetchFault.notEncrypted, "\(address)") {
        try await fetch(FetchRequest(address: address))
      }
    }
  }

  @Test func `nothing gets into a request that does not belong there`() async throws {
    let fetch = HTTPSFetch()
    let addresses = [
      "https://a.example/\r\nX: y", "https://user:secret@a.example/", "https://a.example/ b", "",
      "https://a.example/é", "file:///etc/passwd",
    ]
    for address in addresses {
      await #expect(throws: FetchFault.unreadableRequest, "\(address)") {
        try await fetch(FetchRequest(address: address))
      }
    }
    for header in [("X", "a\r\nY: b"), ("X: y", "z"), ("", "z"), ("X", "a\u{0}"), ("X", "")] {
      await #expect(throws: FetchFault.unreadableRequest) {
        try await fetch(
          FetchRequest(
            address: "https://a.example/", headers: [(name: header.0, value: header.1)]))
      }
    }
    await #expect(throws: FetchFault.unreadableRequest) {
      try await fetch(FetchRequest(method: "DELETE", address: "https://a.example/"))
    }
  }
}
