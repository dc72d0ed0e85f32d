import Essentials
import Foundation
import Testing

@testable import Connectors

@Suite struct ProviderDiscoveryTests {
  @Test func `a description is asked for once an hour, however many sign in`() async throws {
    try await Trial.run { trial in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<5 { group.addTask { _ = try await trial.start() } }
        try await group.waitForAll()
      }
      trial.wait(seconds: 3599)
      _ = try await trial.start()
      #expect(trial.provider.asked("/.well-known/openid-configuration") == 1)
      trial.wait(seconds: 1)
      _ = try await trial.start()
      #expect(trial.provider.asked("/.well-known/openid-configuration") == 2)
    }
  }

  @Test func `a provider that is down is asked again after ten seconds`() async throws {
    try await Trial.run { trial in
      let path = "/.well-known/openid-configuration"
      trial.provider.change { $0.broken[path] = (503, "{}") }
      for _ in 0..<3 {
        try await trial.fails(with: .answered(.discovery, status: 503))
      }
      #expect(trial.provider.asked(path) == 1)
      trial.provider.change { $0.broken = [:] }
      trial.wait(seconds: 10)
      try await trial.signIn()
    }
  }

  @Test func `a provider that is not there is unreachable`() async throws {
    let settings = try provider("https://login.larkfield.example")
    let discovery = ProviderDiscovery(settings, fetch: { _ in throw CancellationError() }) {
      Instant(seconds: 0)
    }
    await #expect(throws: SignInFault.unreachable(.discovery, "CancellationError()")) {
      try await discovery.check()
    }
  }

  @Test func `an error page in place of the token is no sign-in`() async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.broken["/token"] = (502, "<h1>Bad gateway</h1>") }
      try await trial.fails(with: .answered(.token, status: 502))
    }
  }

  @Test func `a redirect in place of an answer is not followed`() async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.broken["/token"] = (307, "") }
      try await trial.fails(with: .answered(.token, status: 307))
    }
  }

  @Test(
    arguments: [
      ("issuer", .text("https://evil.example"), .foreignDescription),
      ("issuer", .text("https://login.larkfield.example/"), .foreignDescription),
      ("issuer", .null, .foreignDescription),
      (
        "token_endpoint", .text("http://login.larkfield.example/token"),
        .insecureAddress("token_endpoint")
      ),
      ("jwks_uri", .text("http://127.0.0.1/jwks"), .insecureAddress("jwks_uri")),
      ("jwks_uri", .text("file:///etc/passwd"), .insecureAddress("jwks_uri")),
      ("jwks_uri", .null, .malformed("discovery: jwks_uri")),
      (
        "authorization_endpoint", .text("javascript:alert(1)"),
        .insecureAddress("authorization_endpoint")
      ),
      ("response_types_supported", .array([.text("id_token")]), .unsupported("response type code")),
      (
        "code_challenge_methods_supported", .array([.text("plain")]),
        .unsupported("PKCE with S256")
      ),
      (
        "id_token_signing_alg_values_supported", .array([.text("HS256"), .text("none")]),
        .unsupported("signature algorithms")
      ),
      (
        "token_endpoint_auth_methods_supported", .array([.text("private_key_jwt")]),
        .unsupported("client authentication")
      ),
    ] as [(String, JSONValue, SignInFault)])
  func `a description that cannot be used says why`(
    name: String, value: JSONValue, fault: SignInFault
  ) throws {
    let issuer = "https://login.larkfield.example"
    var description: [String: JSONValue] = [
      "issuer": .text(issuer), "authorization_endpoint": .text("\(issuer)/authorize"),
      "token_endpoint": .text("\(issuer)/token"), "jwks_uri": .text("\(issuer)/jwks"),
    ]
    let settings = try provider(issuer)
    #expect(throws: Never.self) { try ProviderDirections(description, of: settings) }
    description[name] = value
    #expect(throws: fault) { try ProviderDirections(description, of: settings) }
  }

  private func provider(_ issuer: String) throws -> SignInProvider {
    try SignInProvider(
      name: "Larkfield accounts", issuer: issuer, clientID: "larkfield",
      clientSecret: Redacted("secret"), accounts: .everyVerifiedAddress)
  }
}
