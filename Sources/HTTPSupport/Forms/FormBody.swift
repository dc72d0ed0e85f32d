package import Hummingbird

internal import Essentials
internal import HTTPTypes

/// What a form sent: texts by name, and at most one small file a field.
package struct FormBody: Sendable {
  private static let mostFields = 200
  private let fields: [(name: String, bytes: [UInt8])]

  /// Reads the body of a request, in either of the encodings that browsers use.
  ///
  /// - Throws: `Refusal` with `body.too-large`, `form.encoding` or `form.multipart`.
  package init(_ request: Request, limit: Int) async throws {
    let type = request.headers[.contentType] ?? ""
    let bytes = try await SentBytes.of(request, atMost: limit)
    if type.lowercased().hasPrefix("application/x-www-form-urlencoded") {
      let parts = bytes.split(separator: UInt8(ascii: "&"), maxSplits: Self.mostFields)
      fields = parts.prefix(Self.mostFields).map { part in
        let halves = part.split(
          separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        let value = halves.count > 1 ? FormCoding.decoded(halves[1]) : ""
        return (FormCoding.decoded(halves[0]), Array(value.utf8))
      }
    } else if let boundary = MultipartBody.boundary(of: type) {
      fields = try MultipartBody(bytes, boundary: boundary).parts
    } else {
      throw Refusal("form.encoding", "The form came in an encoding that is not understood.")
    }
  }

  /// The text of a field, if it was sent.
  package func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All texts of a field, which is sent once for each box that was ticked.
  package func texts(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The bytes of a field or file, if it was sent.
  package func bytes(_ name: String) -> [UInt8]? {
    fields.first { $0.name == name }?.bytes
  }
}
