internal import CZlib

/// Compression for the wire (RFC 1952), by zlib.
package enum Gzip {
  /// The bytes, compressed; nil where zlib cannot, so that they go out as they are.
  ///
  /// Level 6 for pages that are made once, 1 for those that are made for one request.
  package static func compressed(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip head (zlib manual, deflateInit2).
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var out = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    var source = bytes
    let status = source.withUnsafeMutableBufferPointer { input in
      out.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    out.removeLast(out.count - Int(stream.total_out))
    return out
  }
}
