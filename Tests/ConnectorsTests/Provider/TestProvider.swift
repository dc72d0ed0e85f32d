import Crypto
import Essentials
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

@testable import Connectors

/// A provider of OpenID Connect on this machine, speaking real HTTP, that does as it should until a test spoils it.
final class TestProvider: Sendable {
  struct Behaviour: Sendable {
    var keys: [TestKey] = []
    var algorithm = "RS256"
    /// What it says about the person, beside the rest.
    var person: [String: any Sendable] = [
      "sub": "248289761001", "email": "Grace.Adeyemi@larkfield.example", "email_verified": true,
      "name": "Grace Adeyemi",
    ]
    /// Takes the place of parts of its description; `NSNull` takes them away.
    var description: [String: any Sendable] = [:]
    /// What it says about each of its keys, beside the rest.
    var keyExtras: [String: any Sendable] = [:]
    /// Entries in its list of keys that it should not have.
    var otherKeys: [any Sendable] = []
    var spoil: @Sendable (inout TestToken) -> Void = { _ in }
    /// Answers these paths with a status and a text instead.
    var broken: [String: (status: Int, text: String)] = [:]
    var redirectExtras = ""
    /// How often each path was asked for.
    var asked: [String: Int] = [:]
    fileprivate var codes: [String: [String: String]] = [:]
    fileprivate var codesMade = 0
  }

  static let clientID = "chaperone:larkfield"
  static let clientSecret = "s3cret with % and :"

  let behaviour: Mutex<Behaviour>
  let now: @Sendable () -> Instant
  private let port = Mutex(0)

  init(now: @escaping @Sendable () -> Instant) throws {
    self.now = now
    var behaviour = Behaviour()
    behaviour.keys = [try .rsa("key-1")]
    self.behaviour = Mutex(behaviour)
  }

  var issuer: String { "http://127.0.0.1:\(port.withLock(\.self))" }

  func change(_ change: @Sendable (inout Behaviour) -> Void) { behaviour.withLock { change(&$0) } }

  func asked(_ path: String) -> Int { behaviour.withLock { $0.asked[path] ?? 0 } }

  /// Runs while `body` does.
  func running<Value: Sendable>(
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let (started, starts) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: routes(),
      configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in starts.yield(channel.localAddress?.port ?? 0) },
      logger: Logger(label: "provider", factory: { _ in SwiftLogNoOpLogHandler() }))
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      for await number in started {
        port.withLock { $0 = number }
        break
      }
      defer { group.cancelAll() }
      return try await body()
    }
  }

  private func routes() -> Router<BasicRequestContext> {
    let router = Router()
    router.get("/.well-known/openid-configuration") { request, _ in
      try self.answer(request) { try TestToken.json(self.description()) }
    }
    router.get("/jwks") { request, _ in
      try self.answer(request) {
        let behaviour = self.behaviour.withLock { $0 }
        let own = try behaviour.keys.map { try $0.listed().merging(behaviour.keyExtras) { $1 } }
        let listed: [any Sendable] = behaviour.otherKeys + own
        return try TestToken.json(["keys": listed])
      }
    }
    router.get("/authorize") { request, _ in self.authorize(request) }
    router.post("/token") { request, _ in
      let form = try await request.body.collect(upTo: 65536)
      return try self.answer(request) {
        try self.token(request, FormText.decode(String(buffer: form)) ?? [])
      }
    }
    return router
  }

  private struct Refused: Error { let code: String }

  private func answer(_ request: Request, _ body: () throws -> [UInt8]) throws -> Response {
    let path = request.uri.path
    let broken = behaviour.withLock {
      $0.asked[path, default: 0] += 1
      return $0.broken[path]
    }
    func response(_ status: Int, _ bytes: [UInt8]) -> Response {
      Response(
        status: .init(code: status), headers: [.contentType: "application/json"],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
    if let broken { return response(broken.status, Array(broken.text.utf8)) }
    do {
      return response(200, try body())
    } catch let refused as Refused {
      return response(400, try TestToken.json(["error": refused.code]))
    }
  }

  private func description() -> [String: any Sendable] {
    var said: [String: any Sendable] = [
      "issuer": issuer, "authorization_endpoint": "\(issuer)/authorize?realm=larkfield",
      "token_endpoint": "\(issuer)/token", "jwks_uri": "\(issuer)/jwks",
      "response_types_supported": ["code"], "code_challenge_methods_supported": ["S256"],
      "id_token_signing_alg_values_supported": ["RS256", "PS256", "ES256", "HS256", "none"],
      "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
    ]
    for (name, value) in behaviour.withLock({ $0.description }) {
      said[name] = value is NSNull ? nil : value
    }
    return said
  }

  /// The person says yes at once.
  private func authorize(_ request: Request) -> Response {
    var question: [String: String] = [:]
    for field in FormText.decode(request.uri.query ?? "") ?? [] {
      question[field.name] = field.value
    }
    let (code, extras) = behaviour.withLock {
      $0.codesMade += 1
      $0.codes["code-\($0.codesMade)"] = question
      return ("code-\($0.codesMade)", $0.redirectExtras)
    }
    let state = FormText.encode(question["state"] ?? "")
    let address = "\(question["redirect_uri"] ?? "")?code=\(code)&state=\(state)\(extras)"
    return Response(status: .found, headers: [.location: address])
  }

  private func token(
    _ request: Request, _ fields: [(name: String, value: String)]
  ) throws -> [UInt8] {
    let form = Dictionary(fields.map { ($0.name, $0.value) }) { _, last in last }
    let pair = "\(FormText.encode(Self.clientID)):\(FormText.encode(Self.clientSecret))"
    let isBasic =
      request.headers[.authorization] == "Basic " + Base64.standard.encode(Array(pair.utf8))
    let isPost =
      form["client_id"] == Self.clientID && form["client_secret"] == Self.clientSecret
    guard isBasic != isPost else { throw Refused(code: "invalid_client") }
    // A code works once.
    let question = behaviour.withLock { $0.codes.removeValue(forKey: form["code"] ?? "") }
    let challenge = Base64.url.encode(
      Array(SHA256.hash(data: Array((form["code_verifier"] ?? "").utf8))))
    guard let question, question["code_challenge"] == challenge,
      question["code_challenge_method"] == "S256",
      question["redirect_uri"] == form["redirect_uri"],
      form["grant_type"] == "authorization_code"
    else { throw Refused(code: "invalid_grant") }
    let text = try token(nonce: question["nonce"] ?? "").text()
    return try TestToken.json([
      "id_token": text, "access_token": "ya29.access", "token_type": "Bearer",
    ])
  }

  private func token(nonce: String) throws -> TestToken {
    let behaviour = behaviour.withLock { $0 }
    guard let key = behaviour.keys.first else { throw Refused(code: "server_error") }
    let seconds = now().microseconds / 1_000_000
    let digest = Array(SHA256.hash(data: Array("ya29.access".utf8)).prefix(16))
    var claims = behaviour.person
    claims["iss"] = issuer
    claims["aud"] = Self.clientID
    claims["iat"] = seconds
    claims["exp"] = seconds + 3600
    claims["nonce"] = nonce
    claims["at_hash"] = Base64.url.encode(digest)
    var token = TestToken(
      header: ["alg": behaviour.algorithm, "kid": key.name, "typ": "JWT"], claims: claims,
      key: key)
    behaviour.spoil(&token)
    return token
  }
}
