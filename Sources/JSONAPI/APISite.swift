package import HTTPSupport
package import PolicyEngine

/// The JSON API, version 1.
package struct APISite: Sendable {
  private let adviser: Adviser

  /// The API on a policy.
  package init(_ adviser: Adviser) { self.adviser = adviser }

  /// Every route of the API.
  package var routes: [Route] {
    PolicyResource(adviser.document).routes + AnswerResource(adviser).routes
      + CheckingResource(adviser).routes + OpenAPIResource().routes
  }
}
