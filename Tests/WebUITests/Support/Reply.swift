import Composition
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// What a site replied.
struct Reply: Sendable {
  let status: HTTPResponse.Status
  let headers: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

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
  func get(_ address: String, _ headers: HTTPFields = [:]) async throws -> Reply {
    try await send(.get, address, headers, nil)
  }

  func post(_ address: String, type: String, _ body: String) async throws -> Reply {
    try await send(.post, address, [.contentType: type], Array(body.utf8))
  }

  func send(
    _ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: [UInt8]?
  ) async throws -> Reply {
    try await application().test(.router) { client in
      try await client.execute(
        uri: address, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) }
      ) { response in
        Reply(
          status: response.status, headers: response.headers,
          bytes: Array(response.body.readableBytesView))
      }
    }
  }
}
