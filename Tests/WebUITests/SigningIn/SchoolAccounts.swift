import Composition
import Connectors
import Crypto
import Essentials
import Foundation
import Synchronization

/// The school's accounts at a provider of OpenID Connect that answers in this process: discovery, keys, codes with PKCE,
/// signed tokens.
///
/// What it says over real sockets, and every way in which it may lie, is in the tests of `Connectors`.
final class SchoolAccounts: Sendable {
  struct State: Sendable {
    var subject = "1001"
    var email = "priya.nair@larkfield.example"
    var isVerified = true
    /// Whether it answers at all.
    var isUp = true
    /// How often a token was asked for.
    var asked = 0
    fileprivate var questions: [String: [String: String]] = [:]
  }

  static let issuer = "https://accounts.larkfield.example"
  static let secret = "a secret of the school’s"

  private let state = Mutex(State())
  private let key = P256.Signing.PrivateKey()
  private let now: @Sendable () -> Instant

  init(now: @escaping @Sendable () -> Instant) { self.now = now }

  /// How often it was asked for a token.
  var asked: Int { state.withLock { $0.asked } }

  func change(_ change: @Sendable (inout State) -> Void) { state.withLock { change(&$0) } }

  /// As the settings name it.
  func provider() throws -> SchoolProvider {
    SchoolProvider(
      id: "larkfield",
      settings: try SignInProvider(
        name: "Larkfield accounts", issuer: Self.issuer, clientID: "chaperone",
        clientSecret: Redacted(Self.secret), accounts: .everyVerifiedAddress),
      fetch: { try self.answer($0) })
  }

  /// What the person's browser is sent back to, after they said yes.
  func yes(to address: String) -> String {
    let question = Self.fields(address.split(separator: "?").last ?? "")
    let code = state.withLock { state in
      let code = "code-\(state.questions.count)"
      state.questions[code] = question
      return code
    }
    return "\(Self.path(question["redirect_uri"]))?code=\(code)&state=\(question["state"] ?? "")"
  }

  /// What the person's browser is sent back to, after they said no.
  func no(to address: String) -> String {
    let question = Self.fields(address.split(separator: "?").last ?? "")
    return "\(Self.path(question["redirect_uri"]))?error=access_denied&state="
      + (question["state"] ?? "")
  }

  private func answer(_ request: FetchRequest) throws -> FetchResponse {
    let state = state.withLock { state in
      if request.method == "POST" { state.asked += 1 }
      return state
    }
    guard state.isUp else { throw FetchFault.unreachable }
    switch request.address.dropFirst(Self.issuer.count) {
    case "/.well-known/openid-configuration":
      return try Self.json([
        "issuer": Self.issuer, "authorization_endpoint": Self.issuer + "/authorize",
        "token_endpoint": Self.issuer + "/token", "jwks_uri": Self.issuer + "/keys",
        "id_token_signing_alg_values_supported": ["ES256"],
      ])
    case "/keys":
      let point = Array(key.publicKey.x963Representation.dropFirst())
      let listed = [
        "kty": "EC", "crv": "P-256", "kid": "1", "x": Base64.url.encode(Array(point.prefix(32))),
        "y": Base64.url.encode(Array(point.suffix(32))),
      ]
      return try Self.json(["keys": [listed]])
    case "/token": return try token(Self.fields(String(decoding: request.body, as: UTF8.self)[...]))
    default: return FetchResponse(status: 404)
    }
  }

  private func token(_ form: [String: String]) throws -> FetchResponse {
    let (question, state) = state.withLock { state in
      (state.questions.removeValue(forKey: form["code"] ?? ""), state)
    }
    let verifier = Array((form["code_verifier"] ?? "").utf8)
    guard let question,
      question["code_challenge"] == Base64.url.encode(Array(SHA256.hash(data: verifier)))
    else { return try Self.json(["error": "invalid_grant"], status: 400) }
    let seconds = now().microseconds / 1_000_000
    let claims: [String: Any] = [
      "iss": Self.issuer, "aud": "chaperone", "sub": state.subject, "email": state.email,
      "email_verified": state.isVerified, "iat": seconds, "exp": seconds + 300,
      "nonce": question["nonce"] ?? "",
    ]
    let parts = try [["alg": "ES256", "kid": "1"], claims].map {
      Base64.url.encode(Array(try JSONSerialization.data(withJSONObject: $0)))
    }
    let message = parts.joined(separator: ".")
    let signature = try key.signature(for: Data(message.utf8)).rawRepresentation
    return try Self.json(["id_token": "\(message).\(Base64.url.encode(Array(signature)))"])
  }

  private static func json(_ value: [String: Any], status: Int = 200) throws -> FetchResponse {
    FetchResponse(
      status: status, headers: [("content-type", "application/json")],
      body: Array(try JSONSerialization.data(withJSONObject: value)))
  }

  private static func fields(_ query: Substring) -> [String: String] {
    Dictionary(
      query.split(separator: "&").map { part in
        let halves = part.split(separator: "=", maxSplits: 1).map {
          String($0).removingPercentEncoding ?? ""
        }
        return (halves[0], halves.count > 1 ? halves[1] : "")
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func path(_ address: String?) -> String {
    "/" + (address ?? "").split(separator: "/").dropFirst(2).joined(separator: "/")
  }
}
