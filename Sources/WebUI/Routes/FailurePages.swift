package import HTTPSupport
package import Hummingbird
package import Views

internal import Essentials
internal import HTTPTypes

/// Makes the page for something that was not answered.
package struct FailurePages: Sendable {
  private let frame: Frame
  private let mark: @Sendable (String) -> ParagraphMark

  /// Pages in a frame; `mark` makes the chip of a paragraph that a refusal names.
  package init(
    frame: Frame, mark: @escaping @Sendable (String) -> ParagraphMark = { ParagraphMark($0) }
  ) {
    self.frame = frame
    self.mark = mark
  }

  /// The response to a request that was not answered.
  package func response(
    _ failure: FailureResponses.Failure, to request: Request
  ) -> Response {
    FreshResponse.page(page(failure).html.bytes, status: failure.status, to: request)
  }

  private func page(_ failure: FailureResponses.Failure) -> ErrorPage {
    if let reference = failure.reference {
      return .fault(frame: frame, reference: reference)
    }
    if let refusal = failure.refusal { return page(refusal, failure.status) }
    return failure.status == .notFound ? .notFound(frame: frame) : .unreadable(frame: frame)
  }

  private func page(_ refusal: Refusal, _ status: HTTPResponse.Status) -> ErrorPage {
    switch status {
    case .methodNotAllowed: .wrongMethod(frame: frame, sentence: refusal.message)
    case .contentTooLarge: .tooLarge(frame: frame, sentence: refusal.message)
    case .unsupportedMediaType: .unknownEncoding(frame: frame, sentence: refusal.message)
    default:
      .refused(
        frame: frame, sentence: refusal.message, marks: refusal.paragraph.map { [mark($0)] } ?? [])
    }
  }
}
