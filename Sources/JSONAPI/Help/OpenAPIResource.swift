package import HTTPSupport
internal import CDocuments
internal import HTTPTypes

/// The description of the API (OpenAPI 3.1).
package struct OpenAPIResource: Sendable {
  package init() {}

  /// The route.
  package var routes: [Route] {
    var size = 0
    let start = chaperone_openapi(&size)
    let description = PreparedResponse(
      Array(UnsafeBufferPointer(start: start, count: size)), type: "application/json")
    return [
      Route(.get, "/api/v1/openapi.json", for: [.everyone]) { request, _ in
        description.response(to: request)
      }
    ]
  }
}
