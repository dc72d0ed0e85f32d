import CZlib

/// Raw inflate through zlib, never further than the size that was promised.
enum Inflate {
  static func bytes(
    _ packed: ArraySlice<UInt8>, size: Int, name: String
  ) throws(ImportRefusal) -> [UInt8] {
    var stream = z_stream()
    let version = ZLIB_VERSION
    let opened = inflateInit2_(&stream, -MAX_WBITS, version, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { throw .damaged(detail: "\(name) cannot be unpacked") }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    // One byte more than promised shows an entry that lies about its size.
    var output = [UInt8](repeating: 0, count: size + 1)
    let room = output.count
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        return inflate(&stream, Z_FINISH)
      }
    }
    let produced = room - Int(stream.avail_out)
    guard produced <= size else { throw .unpacksTooFar }
    guard status == Z_STREAM_END else { throw .damaged(detail: "\(name) cannot be unpacked") }
    output.removeLast(room - produced)
    return output
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}
