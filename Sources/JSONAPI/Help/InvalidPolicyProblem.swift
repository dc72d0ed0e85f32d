internal import HTTPSupport
internal import HTTPTypes
internal import Hummingbird
internal import PolicyEngine

/// A policy that was sent and does not load, as problem details with everything that is wrong.
enum InvalidPolicyProblem {
  static func make(_ invalid: InvalidPolicy, to request: Request) -> Response {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", "urn:chaperone:refusal:policy.invalid")
      writer.member("title", "The policy does not load")
      writer.member("status", 422)
      writer.member("code", "policy.invalid")
      writer.member("diagnostics", invalid.diagnostics) { writer, diagnostic in
        writer.member("severity", diagnostic.severity.rawValue)
        writer.member("code", diagnostic.code)
        writer.member("message", diagnostic.message)
        writer.member("help", diagnostic.help)
        writer.member("line", diagnostic.position.line)
        writer.member("column", diagnostic.position.column)
      }
    }
    return FreshResponse.json(
      writer.bytes, type: "application/problem+json", status: .unprocessableContent, to: request)
  }
}
