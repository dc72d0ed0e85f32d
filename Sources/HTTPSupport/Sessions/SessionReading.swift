package import Hummingbird

internal import HTTPTypes

/// Finds out who asks, from the cookie, once a request and before any route.
package struct SessionReading: RouterMiddleware {
  package typealias Context = WebContext
  /// Whose session a secret opens; nobody's when it ended or never was.
  package typealias FindReader = @Sendable (_ secret: [UInt8]) async throws -> Reader?

  private let findReader: FindReader

  /// Finds people by the secrets in their cookies.
  package init(findReader: @escaping FindReader) { self.findReader = findReader }

  @concurrent package func handle(
    _ request: Request, context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.formSecret = SessionCookie.visit.secret(in: request)
    if let secret = SessionCookie.session.secret(in: request),
      let reader = try await findReader(secret)
    {
      context.reader = reader
      context.formSecret = secret
    }
    return try await next(request, context)
  }
}
