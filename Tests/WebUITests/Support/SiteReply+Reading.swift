import Composition
import Foundation
import HTTPTypes
import TestSupport

extension SiteReply {
  /// A header by name; nil where it is not there.
  func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }

  /// The members of the JSON object.
  var json: [String: Any] {
    get throws {
      let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return value as? [String: Any] ?? [:]
    }
  }

  /// The address behind “Keep this answer”.
  var keptLink: String? {
    text.firstMatch(of: #/<p class="keep"><a href="([^"]*)"/#)
      .map { String($0.output.1).replacing("&amp;", with: "&") }
  }
}

extension PolicySite {
  func get(_ address: String, _ headers: HTTPFields = [:]) async throws -> SiteReply {
    try await send(.get, address, headers, nil)
  }

  func post(_ address: String, type: String, _ body: String) async throws -> SiteReply {
    try await send(.post, address, [.contentType: type], Array(body.utf8))
  }

  func send(
    _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: [UInt8]?
  ) async throws -> SiteReply {
    try await SiteClient(application()).send(method, address, headers: headers, body: body)
  }
}
