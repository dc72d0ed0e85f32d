internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird

/// Gives each request for a page a look of its own; forms, which write, read anew each time.
struct LookingOnce: RouterMiddleware {
  typealias Context = WebContext

  @concurrent func handle(
    _ request: Request, context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    guard request.method == .get || request.method == .head else {
      return try await next(request, context)
    }
    return try await OneLook.during { try await next(request, context) }
  }
}
