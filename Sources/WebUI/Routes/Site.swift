package import HTTPSupport
package import Hummingbird

/// All pages of the program for one school.
package struct Site: Sendable {
  private let policy: PublishedPolicy

  /// The pages that rest on a policy.
  package init(policy: PublishedPolicy) { self.policy = policy }

  /// Every route that shows a page.
  package var routes: [Route] {
    GuidanceRoutes(policy: policy).routes + PolicyRoutes(policy: policy).routes
      + CheckingRoutes(policy: policy).routes
  }

  /// The page for something that was not answered.
  package func failurePage(_ failure: FailureResponses.Failure, to request: Request) -> Response {
    FailurePages(frame: policy.frame, mark: policy.mark).response(failure, to: request)
  }
}
