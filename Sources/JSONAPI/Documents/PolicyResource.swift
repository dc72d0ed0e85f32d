package import HTTPSupport
package import PolicyEngine
internal import HTTPTypes
internal import Hummingbird

/// The policy's text and readings as JSON.
package struct PolicyResource: Sendable {
  private let document: PolicyDocument

  /// Gives out a policy.
  package init(_ document: PolicyDocument) { self.document = document }

  /// The routes.
  package var routes: [Route] {
    let document = document
    let outline = ReadablePolicy(document)
    var writer = JSONWriter()
    outline.write(to: &writer)
    let whole = PreparedResponse(writer.bytes, type: "application/json")
    return [
      Route(.get, "/api/v1/policy", for: [.everyone]) { request, _ in
        whole.response(to: request)
      },
      Route(.get, "/api/v1/policy/paragraphs/{label}", for: [.everyone]) { request, context in
        let label = context.parameters.get("label").map { FormCoding.decoded($0.utf8) }
        guard let paragraph = label.flatMap(document.paragraph) else { throw HTTPError(.notFound) }
        var writer = JSONWriter()
        outline.write(paragraph, to: &writer)
        return FreshResponse.json(writer.bytes, to: request)
      },
    ]
  }
}
