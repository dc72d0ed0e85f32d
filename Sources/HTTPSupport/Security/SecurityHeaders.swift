package import Hummingbird

internal import HTTPTypes

/// Puts on every response the headers that keep a page to itself.
package struct SecurityHeaders: RouterMiddleware {
  package typealias Context = WebContext

  package init() {}

  @concurrent package func handle(
    _ request: Request, context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in Self.headers { response.headers[name] = value }
    return response
  }

  // Nothing but the program's own style sheet, pictures and forms; no scripts at all.
  private static let headers: [(HTTPField.Name, String)] = {
    let values = [
      "content-security-policy":
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    ]
    return values.sorted { $0.key < $1.key }.compactMap { name, value in
      HTTPField.Name(name).map { ($0, value) }
    }
  }()
}
