package import HTTPSupport
package import Hummingbird
internal import Essentials
internal import HTTPTypes
internal import PolicyEngine

/// What was not answered, as problem details (RFC 9457).
package enum ProblemResponse {
  /// Whether a request belongs to the JSON API, so that a problem is told in JSON.
  package static func isWanted(by request: Request) -> Bool {
    request.uri.path.hasPrefix("/api/")
  }

  /// The problem.
  package static func make(_ failure: FailureResponses.Failure, to request: Request) -> Response {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member(
        "type", failure.refusal.map { "urn:chaperone:refusal:\($0.code)" } ?? "about:blank")
      writer.member("title", failure.status.reasonPhrase)
      writer.member("status", failure.status.code)
      if let refusal = failure.refusal {
        writer.member("detail", refusal.message)
        writer.member("code", refusal.code)
      }
      if let reference = failure.reference {
        writer.member("instance", "urn:chaperone:fault:\(reference)")
      }
    }
    return FreshResponse.json(
      writer.bytes, type: "application/problem+json", status: failure.status, to: request)
  }
}
