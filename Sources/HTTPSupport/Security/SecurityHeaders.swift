package import Hummingbird

internal import HTTPTypes

/// Puts on every response the headers that keep a page to itself.
///
/// A page that says so may run our own script files and ask for passkeys; nothing else that a response says of its own
/// policy is listened to.
package struct SecurityHeaders: RouterMiddleware {
  package typealias Context = WebContext

  package init() {}

  @concurrent package func handle(
    _ request: Request, context: WebContext,
    next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let hasScript = response.headers[.contentSecurityPolicy] == Self.policyWithScript
    for (name, value) in Self.headers { response.headers[name] = value }
    if response.headers[.contentType] == Self.pdf {
      response.headers[.contentSecurityPolicy] = Self.policyForPDF
    } else if hasScript {
      Self.allowScript(on: &response)
      if let name = Self.permissions {
        response.headers[name] = "\(Self.nothing), \(Self.passkeys)"
      }
    }
    return response
  }

  /// Lets our own script file run on a page (decision 11).
  package static func allowScript(on response: inout Response) {
    response.headers[.contentSecurityPolicy] = policyWithScript
  }

  private static let policyWithScript = policy(" script-src 'self';")

  private static func policy(_ more: String = "") -> String {
    "default-src 'none';\(more) style-src 'self'; img-src 'self'; form-action 'self'; "
      + "base-uri 'none'; frame-ancestors 'none'"
  }

  private static let permissions = HTTPField.Name("permissions-policy")
  private static let nothing = "camera=(), geolocation=(), microphone=()"
  private static let passkeys =
    "publickey-credentials-create=(self), publickey-credentials-get=(self)"
  private static let noPasskeys = "publickey-credentials-create=(), publickey-credentials-get=()"

  private static let pdf = "application/pdf"

  // The viewer that is built into Chrome and Edge stands in a page of its own under the policy of the file; without
  // these two it stays blank, or shows a strip at the top. Our files hold no scripts, and none could run.
  private static let policyForPDF =
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; "
    + "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

  // Nothing but the program's own style sheet, pictures and forms; no scripts at all.
  private static let headers: [(HTTPField.Name, String)] = {
    let values = [
      "content-security-policy": policy(),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "\(nothing), \(noPasskeys)",
    ]
    return values.sorted { $0.key < $1.key }.compactMap { name, value in
      HTTPField.Name(name).map { ($0, value) }
    }
  }()
}
