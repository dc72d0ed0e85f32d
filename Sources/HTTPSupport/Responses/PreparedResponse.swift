internal import HTTPTypes
package import Hummingbird

internal import NIOCore

/// A response that is the same for everybody until the policy changes: made once, kept compressed.
package struct PreparedResponse: Sendable {
  private let plain: ByteBuffer
  private let compressed: ByteBuffer?
  private let etag: String
  private let type: String
  private let caching: String

  /// Prepares bytes of a media type.
  ///
  /// `isForever`: the address holds a digest of the bytes, so they may be kept for a year.
  package init(_ bytes: [UInt8], type: String, isForever: Bool = false) {
    plain = ByteBuffer(bytes: bytes)
    compressed = Gzip.compressed(bytes, level: 9).map { ByteBuffer(bytes: $0) }
    etag = "\"\(Digest64.of(bytes))\""
    self.type = type
    caching = isForever ? "public, max-age=31536000, immutable" : "no-cache"
  }

  /// The response to a request: 304 where the browser has it, compressed where it can be.
  package func response(to request: Request) -> Response {
    var headers: HTTPFields = [
      .contentType: type, .eTag: etag, .cacheControl: caching, .vary: "Accept-Encoding",
    ]
    if request.headers[.ifNoneMatch]?.contains(etag) == true {
      return Response(status: .notModified, headers: headers)
    }
    var body = plain
    if let compressed, AcceptedEncoding.gzip(request) {
      headers[.contentEncoding] = "gzip"
      body = compressed
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
  }
}

/// Whether a browser takes compressed bytes.
enum AcceptedEncoding {
  static func gzip(_ request: Request) -> Bool {
    (request.headers[.acceptEncoding] ?? "").split(separator: ",").contains { part in
      let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
      return words.first == "gzip"
        && !words.dropFirst().contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
    }
  }
}

/// A short digest that tells versions of a page apart (FNV-1a, 64 bits); it protects nothing.
enum Digest64 {
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
