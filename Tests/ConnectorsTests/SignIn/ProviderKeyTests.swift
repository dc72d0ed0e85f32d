import Testing

@testable import Connectors

@Suite struct ProviderKeyTests {
  @Test func `a new key is found without a restart`() async throws {
    try await Trial.run { trial in
      try await trial.signIn()
      trial.wait(seconds: 61)
      trial.provider.change { $0.keys = [.ec("new")] }
      trial.provider.change { $0.algorithm = "ES256" }
      try await trial.signIn()
      #expect(trial.provider.asked("/jwks") == 2)
    }
  }

  @Test func `unknown keys make us ask once a minute and no more`() async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.spoil = { $0.header["kid"] = "unknown" } }
      for _ in 0..<3 { try await trial.fails(with: .unknownKey) }
      trial.wait(seconds: 59)
      try await trial.fails(with: .unknownKey)
      #expect(trial.provider.asked("/jwks") == 1)
      trial.wait(seconds: 1)
      for _ in 0..<3 { try await trial.fails(with: .unknownKey) }
      #expect(trial.provider.asked("/jwks") == 2)
    }
  }

  @Test func `a key that the provider took away is gone within the hour`() async throws {
    try await Trial.run { trial in
      try await trial.signIn()
      let old = try TestKey.rsa("key-1")
      trial.provider.change {
        $0.keys = [.ec("new")]
        $0.spoil = { token in
          token.key = old
          token.header["kid"] = old.name
        }
      }
      trial.wait(seconds: 3600)
      try await trial.fails(with: .unknownKey)
    }
  }

  @Test func `rubbish among the keys is passed over`() async throws {
    let rubbish: [any Sendable] = [
      1, "key", ["kty": "oct", "k": "c2VjcmV0", "kid": "key-1"], ["kty": "RSA", "n": "AQAB"],
      ["kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "key-1"],
      ["kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA", "kid": "key-1"],
      ["kty": "EC", "crv": "P-521", "kid": "key-1"],
    ]
    try await Trial.run { trial in
      trial.provider.change { $0.otherKeys = rubbish }
      try await trial.signIn()
    }
  }

  @Test(arguments: ["<h1>Bad gateway</h1>", "{}", #"{"keys":1}"#, #"{"keys":[],"keys":[]}"#])
  func `a list of keys that is none is refused`(text: String) async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.broken["/jwks"] = (200, text) }
      try await trial.fails(with: .malformed("keys"))
    }
  }

  @Test(arguments: [true, false])
  func `Microsoft's key for other tokens is not taken for the tenant's`(isTheirs: Bool) async throws
  {
    let tenant = "6fd8f8d4-8e0c-4d3b-9b1e-0a4a3a4d7c11"
    try await Trial.run(accounts: .microsoftTenant(tenant)) { trial in
      let issuer = trial.provider.issuer
      trial.provider.change {
        $0.person["tid"] = tenant
        $0.keyExtras = ["issuer": isTheirs ? issuer : "https://login.microsoftonline.com/x/v2.0"]
      }
      if isTheirs {
        try await trial.signIn()
      } else {
        try await trial.fails(with: .unknownKey)
      }
    }
  }

  @Test func `a token that names no key is taken where there is only one`() async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.spoil = { $0.header["kid"] = nil } }
      try await trial.signIn()
    }
  }

  @Test func `a token that names no key is refused where there are several`() async throws {
    let second = try TestKey.rsa("key-2", foreign: true)
    try await Trial.run { trial in
      trial.provider.change {
        $0.spoil = { $0.header["kid"] = nil }
        $0.keys.append(second)
      }
      try await trial.fails(with: .unknownKey)
    }
  }

  @Test func `a key that is too short, too long, with a bad exponent or for encryption is no key`()
    throws
  {
    let key = try TestKey.rsa("key")
    let good = try #require(
      try JSONReader.read(TestToken.json(try key.listed())).object)
    #expect(SigningKey(good) != nil)
    for change: [String: JSONValue] in [
      ["n": .text(String(repeating: "o", count: 171))],
      ["n": .text(String(repeating: "p", count: 1368))], ["e": .text("Ag")], ["e": .text("AQ")],
      ["e": .text("")], ["e": .text("AQAAAAE")], ["use": .text("enc")],
      ["key_ops": .array([.text("encrypt")])], ["kty": .text("oct")],
    ] {
      #expect(SigningKey(good.merging(change) { $1 }) == nil, "\(change)")
    }
  }

  @Test func `a key for one algorithm serves no other`() throws {
    var listed = try TestKey.rsa("key").listed()
    listed["alg"] = "RS256"
    let entries = try #require(try JSONReader.read(TestToken.json(listed)).object)
    let key = try #require(SigningKey(entries))
    #expect(key.fits(.rs256))
    #expect(!key.fits(.ps256))
    #expect(!key.fits(.es256))
  }
}
