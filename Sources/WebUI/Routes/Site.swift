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
    let frame = policy.frame
    if let reference = failure.reference {
      return .fault(frame: frame, reference: reference)
    }
    if let refusal = failure.refusal { return page(refusal, failure.status) }
    return failure.status == .notFound ? .notFound(frame: frame) : .unreadable(frame: frame)
  }

  private func page(_ refusal: Refusal, _ status: HTTPResponse.Status) -> ErrorPage {
    let frame = policy.frame
    return switch status {
    case .methodNotAllowed: .wrongMethod(frame: frame, sentence: refusal.message)
    case .contentTooLarge: .tooLarge(frame: frame, sentence: refusal.message)
    case .unsupportedMediaType: .unknownEncoding(frame: frame, sentence: refusal.message)
    default:
      .refused(
        frame: frame, sentence: refusal.message,
        marks: refusal.paragraph.map { [policy.mark($0)] } ?? [])
    }
  }
}
