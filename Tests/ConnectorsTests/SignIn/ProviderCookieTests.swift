import Essentials
import Testing

@testable import Connectors

@Suite struct ProviderCookieTests {
  private struct Closed: Error {}

  private let cookie = ProviderCookie(
    seal: { [1] + $0 },
    unseal: { bytes in
      guard bytes.first == 1 else { throw Closed() }
      return Array(bytes.dropFirst())
    })

  private func pending(_ destination: String?) throws -> PendingSignIn {
    PendingSignIn(
      with: try .google(
        domain: "larkfield.example", clientID: "a&b=c%", clientSecret: Redacted("secret")),
      state: "state", nonce: "nonce", verifier: "verifier", destination: destination,
      replaced: "c2Vzc2lvbg",
      at: Instant(microseconds: 1_749_460_800_123_456))
  }

  private func value(_ set: String) -> String { String(set.prefix { $0 != ";" }) }

  @Test func `what goes into the cookie comes out again`() throws {
    let pending = try pending("/duties?late=yes&page=2")
    let set = try cookie.setting(pending)
    #expect(cookie.pending(in: ["theme=dark; \(value(set)); x=y"]) == pending)
    #expect(
      set.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600"))
  }

  @Test func `two cookies of the name are none`() throws {
    let set = value(try cookie.setting(try pending("/")))
    #expect(cookie.pending(in: ["\(set); \(set)"]) == nil)
  }

  @Test(arguments: ["", "!", "AA", "AQ", "AXg9MQ"])
  func `a cookie that is not ours is none`(value: String) {
    #expect(cookie.pending(in: ["\(ProviderCookie.name)=\(value)"]) == nil)
  }

  @Test(arguments: [
    "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "evil", "",
    "/\u{7F}", "/é", "/" + String(repeating: "a", count: 500),
  ])
  func `signing in leads to no other site`(destination: String) throws {
    #expect(try pending(destination).destination == "/")
  }

  @Test func `the longest cookie fits into what browsers keep`() throws {
    let longest = try pending("/" + String(repeating: "%", count: 499))
    #expect(try cookie.setting(longest).utf8.count < 4096)
  }

  @Test func `no secret is shown when a pending sign-in is`() throws {
    let pending = try pending("/")
    var dumped = "\(pending)"
    dump(pending, to: &dumped)
    #expect(!dumped.contains("\"verifier\""))
    #expect(!dumped.contains("\"nonce\""))
    #expect(!dumped.contains("\"state\""))
  }
}
