package import HTTPSupport
package import PolicyEngine

/// The JSON API, version 1.
package struct APISite: Sendable {
  private let plainWords: PlainWordsAdviser

  /// The API on a policy.
  package init(_ plainWords: PlainWordsAdviser) { self.plainWords = plainWords }

  /// Every route of the API.
  package var routes: [Route] {
    let adviser = plainWords.adviser
    return PolicyResource(adviser.document).routes + AnswerResource(plainWords).routes
      + CheckingResource(adviser).routes + OpenAPIResource().routes
  }
}
