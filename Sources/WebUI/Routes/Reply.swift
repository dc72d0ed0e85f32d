internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Views

/// What a handler answers.
struct Reply: Sendable {
  private enum Content: Sendable {
    case page([UInt8], HTTPResponse.Status, hasScript: Bool)
    case go(String)
    case file(ServedFile)
  }

  private let content: Content
  private var cookies: [(cookie: SessionCookie, secret: [UInt8]?)] = []
  private var otherCookies: [String] = []

  private init(_ content: Content) { self.content = content }

  /// A page.
  static func page(_ page: some Page) -> Reply {
    Reply(.page(page.html.bytes, .ok, hasScript: page.hasScript))
  }

  /// A form that comes back with what was typed and what is wrong with it.
  static func again(_ page: some Page) -> Reply {
    Reply(.page(page.html.bytes, .unprocessableContent, hasScript: page.hasScript))
  }

  /// Goes on to another page after something was done, so that going back does not do it again.
  static func go(to address: Address) -> Reply { Reply(.go(address.text)) }

  /// Goes on to an address of another site, such as the school's sign-in provider.
  static func leave(to address: String) -> Reply { Reply(.go(address)) }

  /// A file to be kept or printed.
  static func file(_ file: ServedFile) -> Reply { Reply(.file(file)) }

  /// The same with a cookie set, or taken away where there is no secret.
  func setting(_ cookie: SessionCookie, _ secret: [UInt8]?) -> Reply {
    var reply = self
    reply.cookies.append((cookie, secret))
    return reply
  }

  /// The same with the value of a `Set-Cookie` header that is not of a session.
  func adding(cookie: String) -> Reply {
    var reply = self
    reply.otherCookies.append(cookie)
    return reply
  }

  /// The response to a request.
  func response(to request: Request) -> Response {
    var response =
      switch content {
      case .page(let bytes, let status, _): FreshResponse.page(bytes, status: status, to: request)
      case .go(let place):
        Response(status: .seeOther, headers: [.location: place, .cacheControl: "no-store"])
      case .file(let file): file.response
      }
    if case .page(_, _, hasScript: true) = content { SecurityHeaders.allowScript(on: &response) }
    for (cookie, secret) in cookies {
      if let secret { cookie.set(secret, on: &response) } else { cookie.clear(on: &response) }
    }
    for cookie in otherCookies {
      response.headers.append(HTTPField(name: .setCookie, value: cookie))
    }
    return response
  }
}

/// A file that the browser keeps under a name, and never shows as a page of ours.
struct ServedFile: Sendable {
  let name: String
  let type: String
  let bytes: [UInt8]
  var isInline = false

  fileprivate var response: Response {
    let way = isInline ? "inline" : "attachment"
    // Names are ours: letters, digits, dots and dashes only.
    let safe = String(name.unicodeScalars.filter { Self.allowed.contains($0) })
    return Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .contentDisposition: "\(way); filename=\"\(safe)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private static let allowed = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-".unicodeScalars)
}
