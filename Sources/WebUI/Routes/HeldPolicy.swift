internal import HTTPSupport
package import Policies

internal import HTTPTypes
internal import Views

/// The policy that is in force today, ready to be shown and asked.
package struct HeldPolicy: Sendable {
  /// The policy with all its versions.
  package let policy: SchoolPolicy
  /// The version that is in force.
  package let version: PolicyVersion
  /// Its text and meaning.
  package let published: PublishedPolicy
  private let routes: PolicyShelf.PublicRoutes
  private let forVisitors: [String: Route.Handler]

  /// Prepares a version for pages and answers.
  init(
    _ policy: SchoolPolicy, version: PolicyVersion, published: PublishedPolicy,
    routes: @escaping PolicyShelf.PublicRoutes
  ) {
    self.policy = policy
    self.version = version
    self.published = published
    self.routes = routes
    forVisitors = Self.handlers(routes(published))
  }

  /// What answers at one of the public addresses; for a reader, with their name and places around it.
  func handler(of route: Route, in frame: Frame?) -> Route.Handler? {
    let name = Self.name(route)
    guard let frame else { return forVisitors[name] }
    return Self.handlers(routes(published.framed(frame)))[name]
  }

  private static func handlers(_ routes: [Route]) -> [String: Route.Handler] {
    Dictionary(routes.map { (name($0), $0.handle) }, uniquingKeysWith: { first, _ in first })
  }

  private static func name(_ route: Route) -> String { "\(route.method.rawValue) \(route.path)" }
}
