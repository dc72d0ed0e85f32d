/// Reads little-endian numbers out of bytes that may end too soon.
struct ByteReader {
  let bytes: ArraySlice<UInt8>

  func u16(_ offset: Int) -> Int? {
    let place = bytes.startIndex + offset
    guard offset >= 0, place + 2 <= bytes.endIndex else { return nil }
    return Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  func u32(_ offset: Int) -> Int? {
    guard let low = u16(offset), let high = u16(offset + 2) else { return nil }
    return low | high << 16
  }

  func slice(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    let place = bytes.startIndex + offset
    guard offset >= 0, count >= 0, count <= bytes.endIndex - place else { return nil }
    return bytes[place..<(place + count)]
  }
}
