package import Hummingbird

internal import Essentials
internal import NIOCore

/// What a request brought along.
package enum SentBytes {
  /// All bytes of the body.
  ///
  /// - Throws: `Refusal` with `body.too-large` where there are more than the limit.
  package static func of(_ request: Request, atMost limit: Int) async throws -> [UInt8] {
    do {
      return Array(try await request.body.collect(upTo: limit).readableBytesView)
    } catch is NIOTooManyBytesError {
      throw Refusal("body.too-large", "What was sent is larger than \(size(limit)).")
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }
}
