package import HTTPTypes
package import Hummingbird

internal import NIOCore

/// A response that is made for one request.
package enum FreshResponse {
  /// A page.
  package static func page(
    _ bytes: [UInt8], status: HTTPResponse.Status = .ok, to request: Request
  ) -> Response {
    make(bytes, type: "text/html; charset=utf-8", status: status, request: request)
  }

  /// JSON.
  package static func json(
    _ bytes: [UInt8], type: String = "application/json", status: HTTPResponse.Status = .ok,
    to request: Request
  ) -> Response {
    make(bytes, type: type, status: status, request: request)
  }

  private static func make(
    _ bytes: [UInt8], type: String, status: HTTPResponse.Status, request: Request
  ) -> Response {
    // What somebody asked is nobody else's business: no cache on the way keeps it.
    var headers: HTTPFields = [
      .contentType: type, .cacheControl: "no-store", .vary: "Accept-Encoding",
    ]
    var body = bytes
    if bytes.count > 1024, AcceptedEncoding.gzip(request),
      let compressed = Gzip.compressed(bytes, level: 4)
    {
      headers[.contentEncoding] = "gzip"
      body = compressed
    }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
