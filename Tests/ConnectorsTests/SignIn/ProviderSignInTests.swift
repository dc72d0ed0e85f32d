import Essentials
import Foundation
import Testing

@testable import Connectors

@Suite struct ProviderSignInTests {
  @Test func `whoever signs in with the provider is known by issuer and subject`() async throws {
    try await Trial.run { trial in
      let identity = try await trial.signIn()
      #expect(identity.issuer == trial.provider.issuer)
      #expect(identity.subject == "248289761001")
      #expect(identity.email.value == "Grace.Adeyemi@larkfield.example")
      #expect(identity.emailVerified)
    }
  }

  @Test(arguments: ["RS256", "PS256", "ES256"])
  func `a token may be signed in three ways`(algorithm: String) async throws {
    try await Trial.run { trial in
      trial.provider.change {
        $0.algorithm = algorithm
        if algorithm == "ES256" { $0.keys = [.ec("curve")] }
      }
      try await trial.signIn()
    }
  }

  @Test func `a provider that wants the secret among the fields gets it there`() async throws {
    try await Trial.run { trial in
      trial.provider.change {
        $0.description["token_endpoint_auth_methods_supported"] = ["client_secret_post"]
      }
      try await trial.signIn()
    }
  }

  @Test func `a provider that says in its reply who it is is believed when it is so`()
    async throws
  {
    try await Trial.run { trial in
      let issuer = FormText.encode(trial.provider.issuer)
      trial.provider.change {
        $0.description["authorization_response_iss_parameter_supported"] = true
        $0.redirectExtras = "&iss=\(issuer)"
      }
      try await trial.signIn()
    }
  }

  @Test func `another server process can finish what one began`() async throws {
    try await Trial.run { trial in
      let begun = try await trial.start(goingTo: "/policies/7")
      let cookie = ProviderCookie(seal: { $0.reversed() }, unseal: { $0.reversed() })
      let set = try cookie.setting(begun.pending)
      let sent = String(set.prefix { $0 != ";" })

      let other = ProviderDiscovery(
        trial.discovery.provider, fetch: LoopbackFetch.fetch, now: trial.provider.now)
      let finish = FinishProviderSignIn(other, returnAddress: Trial.returnAddress)
      let pending = cookie.pending(in: [sent])
      let identity = try await finish(query: try await trial.answer(to: begun), pending: pending)

      #expect(identity.subject == "248289761001")
      #expect(pending?.destination == "/policies/7")
    }
  }

  @Test func `an account of the school's Google domain is let in`() async throws {
    try await Trial.run(accounts: .googleDomain("larkfield.example")) { trial in
      trial.provider.change { $0.person["hd"] = "larkfield.example" }
      try await trial.signIn()
    }
  }

  @Test func `an account of the school's Microsoft tenant is let in on the tenant's word`()
    async throws
  {
    let tenant = "6fd8f8d4-8e0c-4d3b-9b1e-0a4a3a4d7c11"
    try await Trial.run(accounts: .microsoftTenant(tenant)) { trial in
      trial.provider.change {
        $0.person = [
          "sub": "AAAA", "tid": tenant, "preferred_username": "head@larkfield.example",
        ]
      }
      let identity = try await trial.signIn()
      #expect(identity.email.value == "head@larkfield.example")
      #expect(!identity.emailVerified)
    }
  }

  @Test func `the question carries PKCE, a state and a nonce that are never the same twice`()
    async throws
  {
    try await Trial.run { trial in
      let first = try await trial.start()
      let second = try await trial.start()
      #expect(first.pending.state != second.pending.state)
      #expect(first.pending.nonce != second.pending.nonce)
      #expect(first.pending.verifier != second.pending.verifier)
      #expect(first.address.hasPrefix("\(trial.provider.issuer)/authorize?realm=larkfield&"))
      #expect(first.address.contains("&code_challenge_method=S256&"))
      #expect(!first.address.contains(first.pending.verifier.value))
    }
  }
}
