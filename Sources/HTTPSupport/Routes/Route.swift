package import HTTPTypes
package import Hummingbird

/// One address of the program with what it does and who may use it.
package struct Route: Sendable {
  package typealias Handler =
    @Sendable (_ request: Request, _ context: WebContext) async throws -> Response
  package typealias FormHandler =
    @Sendable (_ form: FormBody, _ request: Request, _ context: WebContext) async throws -> Response

  /// The method.
  package let method: HTTPRequest.Method
  /// The pattern as the router spells it.
  package let path: String
  /// Who may use it; a route that names nobody does not start.
  package let audience: Set<Audience>
  /// Whether it takes a form whose token was looked at before the handler is called.
  package let isForm: Bool
  /// What it does.
  package let handle: Handler

  /// A route that shows something.
  package init(
    _ method: HTTPRequest.Method, _ path: String, for audience: Set<Audience>,
    handle: @escaping Handler
  ) {
    self.init(method, path, for: audience, isForm: false, handle: handle)
  }

  /// A route that changes something by a form of ours: the only kind that may, for people who signed in.
  ///
  /// The form has come from a page of this site, and its token belongs to the same browser's session,
  /// when `handle` is called.
  ///
  /// - Parameter limit: The most bytes that the form may have.
  package static func form(
    _ path: String, for audience: Set<Audience>, limit: Int = 64 << 10,
    handle: @escaping FormHandler
  ) -> Route {
    Route(.post, path, for: audience, isForm: true) { request, context in
      try SameOrigin.check(request)
      let form = try await FormBody(request, limit: limit)
      try FormToken.check(form.text(FormToken.field), against: context.formSecret)
      return try await handle(form, request, context)
    }
  }

  private init(
    _ method: HTTPRequest.Method, _ path: String, for audience: Set<Audience>, isForm: Bool,
    handle: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.audience = audience
    self.isForm = isForm
    self.handle = handle
  }
}
