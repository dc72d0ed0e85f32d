package import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import Views

/// "May I …?": asking, the answer, and changing what was understood.
package struct GuidanceRoutes: Sendable {
  private let policy: PublishedPolicy

  /// Answers from a policy.
  package init(policy: PublishedPolicy) { self.policy = policy }

  /// The routes.
  package var routes: [Route] {
    let policy = policy
    let asking = policy.showing { AskPages(policy: policy).page().html.bytes }
    return [
      Route(.get, Paths.home.text, for: [.everyone], handle: asking),
      Route(.get, Paths.mayI.text, for: [.everyone], handle: asking),
      Route(.get, Paths.Pattern.answer, for: [.everyone]) { request, _ in
        let question = MayIQuestion(RequestQuery(request), policy: policy)
        if let page = AnswerPages(policy: policy).page(question) {
          return FreshResponse.page(page.html.bytes, to: request)
        }
        let error = FieldError(
          field: Paths.sayKey, message: "Type your question, or pick what you want to do.")
        return FreshResponse.page(
          AskPages(policy: policy).page(errors: [error]).html.bytes,
          status: .unprocessableContent, to: request)
      },
      Route(.get, Paths.Pattern.changeFact, for: [.everyone]) { request, _ in
        guard let page = ChangeFactPages(policy: policy).page(RequestQuery(request)) else {
          throw HTTPError(.notFound)
        }
        return FreshResponse.page(page.html.bytes, to: request)
      },
    ]
  }
}
