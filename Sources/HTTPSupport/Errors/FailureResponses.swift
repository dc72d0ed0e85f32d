package import Essentials
package import HTTPTypes
package import Hummingbird

internal import Logging

/// Turns what a handler throws into something that the person can use.
///
/// A refusal says what to do. Absence says that nothing is there. A fault shows a reference under
/// which the log has the rest, and nothing else.
package struct FailureResponses: RouterMiddleware {
  package typealias Context = WebContext

  /// What is shown when something is not answered.
  package struct Failure: Sendable {
    /// The status.
    package let status: HTTPResponse.Status
    /// A refusal, where the rules said no.
    package let refusal: Refusal?
    /// Under which the log has the fault.
    package let reference: String?

    /// Something that was not answered.
    package init(status: HTTPResponse.Status, refusal: Refusal?, reference: String?) {
      self.status = status
      self.refusal = refusal
      self.reference = reference
    }
  }

  private let respond: @Sendable (Failure, Request, WebContext) -> Response
  private let newReference: @Sendable () -> String
  private let signIn: @Sendable (SignInNeeded, Request) -> Response

  /// Responds to failures with the given pages and references.
  package init(
    newReference: @escaping @Sendable () -> String,
    signIn: @escaping @Sendable (SignInNeeded, Request) -> Response,
    respond: @escaping @Sendable (Failure, Request, WebContext) -> Response
  ) {
    self.newReference = newReference
    self.signIn = signIn
    self.respond = respond
  }

  @concurrent package func handle(
    _ request: Request, context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let response = response(to: request, failingWith: error, context)
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private func response(
    to request: Request, failingWith error: any Error, _ context: WebContext
  ) -> Response {
    switch error {
    case let refusal as Refusal: return respond(refused(refusal), request, context)
    case let needed as SignInNeeded: return signIn(needed, request)
    case let wrong as WrongMethod:
      var response = respond(refused(wrong.refusal), request, context)
      response.headers[.allow] = wrong.allow
      return response
    case let error as any HTTPResponseError where error.status.code < 500:
      return respond(
        Failure(status: error.status, refusal: nil, reference: nil), request, context)
    default:
      let reference = newReference()
      context.logger.error(
        "A request failed.", metadata: ["reference": "\(reference)", "error": "\(error)"])
      return respond(
        Failure(status: .internalServerError, refusal: nil, reference: reference), request,
        context)
    }
  }

  private func refused(_ refusal: Refusal) -> Failure {
    Failure(status: RefusalStatus.of(refusal), refusal: refusal, reference: nil)
  }
}
