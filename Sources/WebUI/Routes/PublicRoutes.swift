package import HTTPSupport

internal import Hummingbird
internal import Views

/// The public addresses of a school whose policy changes from time to time.
package struct PublicRoutes: Sendable {
  private let place: Workplace
  private let shape: [Route]

  /// Answers at the addresses of `shape` with the policy that is in force at the time.
  package init(_ place: Workplace, shape: [Route]) {
    self.place = place
    self.shape = shape
  }

  /// The routes.
  package var routes: [Route] {
    shape.map { route in
      Route(route.method, route.path, for: route.audience) { request, context in
        let name = try await place.schoolName()
        guard let held = try await place.shelf.inForce(schoolName: name) else {
          return try await withoutPolicy(route, request, context)
        }
        var frame: Frame?
        if context.reader != nil { frame = try await place.frame(request, context) }
        guard let handle = held.handler(of: route, in: frame) else { throw Visit.absent }
        return try await handle(request, context)
      }
    }
  }

  /// Files of the program are there without a policy; everything else says that none is in force.
  private func withoutPolicy(
    _ route: Route, _ request: Request, _ context: WebContext
  ) async throws -> Response {
    if route.path == Paths.Pattern.asset { return try await route.handle(request, context) }
    guard try await place.isSetUp() else {
      return Reply.go(to: Paths.setUp).response(to: request)
    }
    let frame = try await place.publicFrame(request, context)
    return Reply.again(ErrorPage.noPolicyInForce(frame: frame)).response(to: request)
  }
}
