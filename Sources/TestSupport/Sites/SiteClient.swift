package import HTTPTypes
package import Hummingbird
internal import NIOCore
internal import NIOEmbedded
internal import Synchronization

/// Asks a site without a network: requests go straight to its routes.
///
/// Hummingbird's own test client does the same and brings an HTTP client with a second TLS library along, which took
/// minutes of every clean build.
package struct SiteClient: Sendable {
  private let respond: @Sendable (Request) async throws -> Response

  /// A client of an application that runs no services of its own.
  package init(_ application: some ApplicationProtocol) async throws {
    let responder = try await application.responder
    let logger = application.logger
    respond = { request in
      let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger)
      return try await responder.respond(to: request, context: .init(source: source))
    }
  }

  /// Sends a request and takes the whole reply.
  package func send(
    _ method: HTTPRequest.Method, _ address: String, headers: HTTPFields = [:],
    body: [UInt8]? = nil
  ) async throws -> SiteReply {
    var headers = headers
    if let body { headers[.contentLength] = String(body.count) }
    let head = HTTPRequest(
      method: method, scheme: "http", authority: "localhost", path: address,
      headerFields: headers)
    let request = Request(
      head: head, body: RequestBody(buffer: ByteBuffer(bytes: body ?? [])))
    let response = try await respond(request)
    let collector = BodyCollector()
    try await response.body.write(collector)
    return SiteReply(
      status: response.status, headers: response.headers, bytes: collector.bytes)
  }
}

/// What a site replied.
package struct SiteReply: Sendable {
  /// The status.
  package let status: HTTPResponse.Status
  /// The headers.
  package let headers: HTTPFields
  /// The body, as it would go over the wire.
  package let bytes: [UInt8]

  /// The body as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Collects a response's body.
private final class BodyCollector: ResponseBodyWriter, Sendable {
  private let collected = Mutex<[UInt8]>([])

  var bytes: [UInt8] { collected.withLock { $0 } }

  func write(_ buffer: ByteBuffer) async throws {
    collected.withLock { $0.append(contentsOf: buffer.readableBytesView) }
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
