package import HTTPTypes
package import Hummingbird

/// Who may use a route.
package enum Audience: String, Sendable, CaseIterable {
  /// Whoever can reach the server: what is shown is the policy, which everybody may read.
  case everyone
}

/// One address of the program with what it does and who may use it.
package struct Route: Sendable {
  package typealias Handler =
    @Sendable (_ request: Request, _ context: WebContext) async throws -> Response

  /// The method.
  package let method: HTTPRequest.Method
  /// The pattern as the router spells it.
  package let path: String
  /// Who may use it; a route that names nobody does not start.
  package let audience: Set<Audience>
  /// What it does.
  package let handle: Handler

  /// A route.
  package init(
    _ method: HTTPRequest.Method, _ path: String, for audience: Set<Audience>,
    handle: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.audience = audience
    self.handle = handle
  }
}
