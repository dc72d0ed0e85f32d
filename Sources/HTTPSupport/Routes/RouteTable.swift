package import Essentials
package import Hummingbird

internal import HTTPTypes

/// All routes of the program.
///
/// The table is a snapshot in the tests, so that nobody opens an address unnoticed.
package struct RouteTable: Sendable {
  package let routes: [Route]

  private static let usualMethods: Set<HTTPRequest.Method> = [
    .get, .head, .post, .put, .patch, .delete, .options,
  ]

  /// Collects routes.
  ///
  /// - Throws: `Refusal` with `route.nobody`, `route.unguarded` or `route.twice`.
  package init(_ routes: [Route]) throws(Refusal) {
    var seen: Set<String> = []
    for route in routes {
      let name = "\(route.method.rawValue) \(route.path)"
      guard !route.audience.isEmpty else {
        throw Refusal("route.nobody", "The route \(name) does not say who may use it.")
      }
      guard route.isForm || route.method == .get || route.audience == [.everyone] else {
        throw Refusal(
          "route.unguarded", "The route \(name) changes something without a form's token.")
      }
      guard seen.insert(name).inserted else {
        throw Refusal("route.twice", "The route \(name) stands twice.")
      }
    }
    self.routes = routes
  }

  /// Adds all of them to a router that answers HEAD wherever it answers GET.
  ///
  /// Their addresses refuse every other method by saying which ones they answer.
  package func add(to router: Router<WebContext>) {
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try Gate.check(route.audience, request, context)
        return try await route.handle(request, context)
      }
    }
    for (path, routes) in Dictionary(grouping: routes, by: \.path) {
      var answered = Set(routes.map(\.method))
      if answered.contains(.get) { answered.insert(.head) }
      for method in Self.usualMethods.subtracting(answered) {
        router.on(RouterPath(path), method: method) { [answered] _, _ -> Response in
          throw WrongMethod(method, allowed: answered)
        }
      }
    }
  }

  /// A line a route: method, path, who may.
  package var listing: String {
    routes.map { route in
      let audience = route.audience.map(\.rawValue).sorted().joined(separator: ", ")
      return "\(route.method.rawValue) \(route.path) — \(audience)"
    }.sorted().joined(separator: "\n")
  }
}
