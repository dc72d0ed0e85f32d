import Essentials
import HTTPSupport
import HTTPTypes
import Synchronization
import TestSupport

/// Somebody at a browser without JavaScript: keeps cookies, follows redirects, sends the forms of the page that is open.
final class Walker: Sendable {
  private struct State {
    var cookies: [String: String] = [:]
    /// Those that go along when another site leads here.
    var lax: Set<String> = []
    var page = ""
    var bytes: [UInt8] = []
    var headers: HTTPFields = [:]
    var place = ""
  }

  private let client: SiteClient
  private let state = Mutex(State())

  init(_ client: SiteClient) { self.client = client }

  /// The text of the page that is open.
  var page: String { state.withLock { $0.page } }

  /// What came last, as it is.
  var bytes: [UInt8] { state.withLock { $0.bytes } }

  /// What was said about it.
  func header(_ name: HTTPField.Name) -> String? { state.withLock { $0.headers[name] } }

  /// Where it is.
  var place: String { state.withLock { $0.place } }

  /// Opens an address, and follows where it leads.
  @discardableResult
  func open(_ address: String) async throws -> HTTPResponse.Status {
    try await arrive(
      at: address, client.send(.get, address, headers: headers()))
  }

  /// Opens an address that leads to another site, and stops at its door.
  ///
  /// - Returns: The address there; empty where a page of ours was shown.
  func depart(to address: String) async throws -> String {
    let reply = try await client.send(.get, address, headers: headers())
    keep(reply, from: address)
    return reply.headers[.location] ?? ""
  }

  /// Comes back from another site as browsers do: only with cookies that are not `Strict`, and on from the page that is
  /// shown by itself.
  @discardableResult
  func comeBack(to address: String) async throws -> HTTPResponse.Status {
    let reply = try await client.send(.get, address, headers: headers(fromElsewhere: true))
    keep(reply, from: address)
    guard let onward = page.firstMatch(of: #/content="0; url=([^"]*)"/#) else {
      return reply.status
    }
    return try await open(String(onward.output.1).replacing("&amp;", with: "&"))
  }

  /// Sends a form to an address with these fields, and the token of the open page.
  @discardableResult
  func send(_ address: String, _ fields: [String: String]) async throws -> HTTPResponse.Status {
    var headers = headers()
    headers[.contentType] = "application/x-www-form-urlencoded"
    headers[.origin] = "http://localhost"
    var all = fields
    all[FormToken.field] = token()
    let body = all.map { "\(Self.encoded($0.key))=\(Self.encoded($0.value))" }
      .joined(separator: "&")
    return try await arrive(
      at: address, client.send(.post, address, headers: headers, body: Array(body.utf8)))
  }

  private func arrive(at address: String, _ reply: SiteReply) async throws -> HTTPResponse.Status {
    keep(reply, from: address)
    if reply.status == .seeOther, let next = reply.headers[.location] {
      return try await open(next)
    }
    return reply.status
  }

  /// Takes the cookie of a session that was begun elsewhere.
  func bring(_ secret: [UInt8]) {
    state.withLock {
      $0.cookies[SessionCookie.session.rawValue] = Base64.url.encode(secret)
    }
  }

  /// What the browser keeps under a name.
  func cookie(_ cookie: SessionCookie) -> String? {
    state.withLock { $0.cookies[cookie.rawValue] }
  }

  private func keep(_ reply: SiteReply, from address: String) {
    state.withLock { state in
      for line in reply.headers[values: .setCookie] {
        let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
        state.cookies[String(pair[0])] =
          pair.count == 2 && !line.contains("Max-Age=0") ? String(pair[1]) : nil
        if !line.contains("SameSite=Strict") { state.lax.insert(String(pair[0])) }
      }
      state.page = reply.text
      state.bytes = reply.bytes
      state.headers = reply.headers
      state.place = address
    }
  }

  /// What the browser sends along with each request.
  func headers(fromElsewhere: Bool = false) -> HTTPFields {
    let text = state.withLock { state in
      state.cookies.filter { !fromElsewhere || state.lax.contains($0.key) }
        .map { "\($0.key)=\($0.value)" }
    }.joined(separator: "; ")
    return text.isEmpty ? [:] : [.cookie: text]
  }

  /// The token in the first form of the page that is open; pages are small here and come uncompressed.
  private func token() -> String {
    value(of: FormToken.field) ?? ""
  }

  /// A cookie as a request carries it.
  func cookie(_ name: String) -> String {
    state.withLock { "\(name)=\($0.cookies[name] ?? "")" }
  }

  /// The value of a hidden field of the page.
  func value(of name: String) -> String? {
    let page = page
    guard let start = page.firstRange(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(page[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || (48...57).contains(byte))
      return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
