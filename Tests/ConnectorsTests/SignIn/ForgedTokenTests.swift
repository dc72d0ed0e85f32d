import Foundation
import Testing

@testable import Connectors

@Suite struct ForgedTokenTests {
  /// What an attacker, or a broken provider, puts in the place of a good token.
  struct Forgery: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let fault: SignInFault
    let change: @Sendable (inout TestToken) -> Void

    init(
      _ name: String, _ fault: SignInFault, _ change: @escaping @Sendable (inout TestToken) -> Void
    ) {
      testDescription = name
      self.fault = fault
      self.change = change
    }
  }

  @Test(arguments: signatures + headers + claims + forms)
  func `a forged token is refused`(forgery: Forgery) async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.spoil = forgery.change }
      try await trial.fails(with: forgery.fault)
    }
  }

  static let signatures = [
    Forgery("no algorithm and no signature", .algorithmNotTaken) {
      $0.header["alg"] = "none"
      $0.isUnsigned = true
    },
    Forgery("none, spelt otherwise", .algorithmNotTaken) {
      $0.header["alg"] = "NonE"
      $0.isUnsigned = true
    },
    Forgery("HS256 with the public key as the secret", .algorithmNotTaken) {
      $0.header["alg"] = "HS256"
      $0.sharedSecret = $0.key.publicText
    },
    Forgery("HS256 with the client secret", .algorithmNotTaken) {
      $0.header["alg"] = "HS256"
      $0.sharedSecret = TestProvider.clientSecret
    },
    Forgery("a good algorithm and no signature", .badSignature) { $0.isUnsigned = true },
    Forgery("a foreign key under the right name", .badSignature) {
      if let foreign = try? TestKey.rsa($0.key.name, foreign: true) { $0.key = foreign }
    },
    Forgery("a signature by another algorithm than the header says", .badSignature) {
      $0.header["alg"] = "PS256"
      $0.afterwards = { text in
        // RS256 over the header that says PS256.
        let message = text.split(separator: ".").prefix(2).joined(separator: ".")
        guard let key = try? TestKey.rsa("key-1"),
          let signature = try? key.signature(of: message, algorithm: "RS256")
        else { return "" }
        return "\(message).\(Data(signature).urlText)"
      }
    },
    Forgery("a curve's algorithm with an RSA key", .unknownKey) { $0.header["alg"] = "ES256" },
    Forgery("claims that were changed after signing", .badSignature) {
      $0.afterwards = { text in
        var parts = text.split(separator: ".").map(String.init)
        parts[1] = Data(#"{"sub":"1"}"#.utf8).urlText
        return parts.joined(separator: ".")
      }
    },
  ]

  static let headers = [
    Forgery("a key that is not listed", .unknownKey) { $0.header["kid"] = "key-9" },
    Forgery("a key's name that is no text", .malformed("kid")) { $0.header["kid"] = 1 },
    Forgery("its own key inside", .badSignature) {
      guard let foreign = try? TestKey.rsa("key-1", foreign: true) else { return }
      $0.key = foreign
      $0.header["jwk"] = try? foreign.listed()
    },
    Forgery("something critical that we do not know", .unsupported("critical header")) {
      $0.header["crit"] = ["b64"]
      $0.header["b64"] = false
    },
    Forgery("an access token, signed by the provider", .malformed("type of token")) {
      $0.header["typ"] = "at+jwt"
    },
  ]

  static let claims = [
    Forgery("another issuer", .wrongIssuer) { $0.claims["iss"] = "https://evil.example" },
    Forgery("the issuer with a slash more", .wrongIssuer) {
      $0.claims["iss"] = "\($0.claims["iss"] ?? "")/"
    },
    Forgery("no issuer", .wrongIssuer) { $0.claims["iss"] = nil },
    Forgery("another audience", .wrongAudience) { $0.claims["aud"] = "another-program" },
    Forgery("no audience", .wrongAudience) { $0.claims["aud"] = nil },
    Forgery("several audiences, and nobody named", .wrongAudience) {
      $0.claims["aud"] = [TestProvider.clientID, "another-program"]
    },
    Forgery("several audiences, and another one named", .wrongAudience) {
      $0.claims["aud"] = [TestProvider.clientID, "another-program"]
      $0.claims["azp"] = "another-program"
    },
    Forgery("issued to another program", .wrongAudience) { $0.claims["azp"] = "another-program" },
    Forgery("over for two minutes", .expired) {
      $0.claims["exp"] = ($0.claims["iat"] as? Int64 ?? 0) - 120
    },
    Forgery("without an end", .malformed("times")) { $0.claims["exp"] = nil },
    Forgery("an end that is text", .malformed("exp")) { $0.claims["exp"] = "4102444800" },
    Forgery("an end beyond all time", .malformed("exp")) { $0.claims["exp"] = 1e300 },
    Forgery("issued in the future", .notYetValid) {
      $0.claims["iat"] = ($0.claims["iat"] as? Int64 ?? 0) + 121
    },
    Forgery("issued in the future, though good already", .notYetValid) {
      $0.claims["nbf"] = $0.claims["iat"]
      $0.claims["iat"] = ($0.claims["iat"] as? Int64 ?? 0) + 121
    },
    Forgery("good from later on", .notYetValid) {
      $0.claims["nbf"] = ($0.claims["iat"] as? Int64 ?? 0) + 121
    },
    Forgery("another sign-in's nonce", .wrongNonce) { $0.claims["nonce"] = "replayed" },
    Forgery("no nonce", .wrongNonce) { $0.claims["nonce"] = nil },
    Forgery("another access token's", .wrongAccessToken) {
      $0.claims["at_hash"] = "AAAAAAAAAAAAAAAAAAAAAA"
    },
    Forgery("nobody", .malformed("sub")) { $0.claims["sub"] = nil },
    Forgery("a subject with a line break", .malformed("sub")) { $0.claims["sub"] = "1\n2" },
    Forgery("an address that nobody verified", .addressNotVerified) {
      $0.claims["email_verified"] = false
    },
    Forgery("an address of which nothing is said", .addressNotVerified) {
      $0.claims["email_verified"] = nil
    },
    Forgery("verified as text, which is not true", .addressNotVerified) {
      $0.claims["email_verified"] = "false"
    },
    Forgery("no address", .noAddress) { $0.claims["email"] = nil },
    Forgery("two addresses in one", .noAddress) {
      $0.claims["email"] = "a@evil.example,head@larkfield.example"
    },
  ]

  static let forms = [
    Forgery("a key of JSON twice", .malformed("claims")) {
      guard let good = try? TestToken.json($0.claims) else { return }
      let text = String(decoding: good, as: UTF8.self)
      $0.rawClaims = #"{"sub":"1","# + text.dropFirst()
    },
    Forgery("claims that are no object", .malformed("claims")) { $0.rawClaims = "[]" },
    Forgery("a giant", .malformed("token too long")) {
      $0.claims["groups"] = String(repeating: "x", count: 20_000)
    },
    Forgery("four parts", .malformed("token")) { $0.afterwards = { "\($0).e30" } },
    Forgery("nothing", .malformed("token")) { $0.afterwards = { _ in "" } },
    Forgery("base 64 with padding", .malformed("signature")) { $0.afterwards = { "\($0)==" } },
    Forgery("encrypted", .malformed("token")) {
      $0.afterwards = { _ in "e30.e30.e30.e30.e30" }
    },
  ]

  @Test func `a token that is signed as the provider never signs is refused`() async throws {
    try await Trial.run { trial in
      trial.provider.change {
        $0.description["id_token_signing_alg_values_supported"] = ["ES256"]
      }
      try await trial.fails(with: .algorithmNotTaken)
    }
  }

  @Test func `a token that ended a moment ago is taken, since clocks differ`() async throws {
    try await Trial.run { trial in
      trial.provider.change { $0.spoil = { $0.claims["exp"] = $0.claims["iat"] } }
      try await trial.signIn()
    }
  }
}

extension Data {
  var urlText: String {
    base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing(
      "=", with: "")
  }
}
