package import HTTPSupport
package import Hummingbird
internal import Essentials
internal import HTTPTypes
internal import Views

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
    FreshResponse.page(page(failure).html.bytes, status: failure.status, to: request)
  }

  private func page(_ failure: FailureResponses.Failure) -> ErrorPage {
    if let refusal = failure.refusal {
      return ErrorPage(
        frame: policy.frame, title: "That did not work", sentences: [refusal.message],
        reference: nil, marks: refusal.paragraph.map { [policy.mark($0)] } ?? [])
    }
    guard failure.reference == nil else {
      return ErrorPage(
        frame: policy.frame, title: "Something broke",
        sentences: [
          "It is not your doing, and nothing was lost.",
          "Try again in a minute. If it stays, tell the school office the reference.",
        ],
        reference: failure.reference, marks: [])
    }
    return ErrorPage(
      frame: policy.frame, title: "There is nothing here",
      sentences: [
        "The address may be misspelt, or the page may have moved.",
        "The policy and your questions are under the links above.",
      ],
      reference: nil, marks: [])
  }
}
