import CZlib

/// Compressed bytes, taken apart again.
enum Inflated {
  /// The bytes; nil where they are no whole gzip stream of at most 4 MB.
  static func bytes(_ compressed: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { inflateEnd(&stream) }
    var source = compressed
    var out = [UInt8](repeating: 0, count: 4 << 20)
    let status = source.withUnsafeMutableBufferPointer { input in
      out.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(out[..<Int(stream.total_out)])
  }
}
