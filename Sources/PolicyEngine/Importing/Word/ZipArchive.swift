/// The directory of a ZIP archive, read from its end as the format wants it.
///
/// Reads what Word writes: stored and deflated entries, one disk, no encryption. Everything else is
/// refused, and so are archives whose entries promise more than the limits allow.
struct ZipArchive {
  struct Entry {
    var method: Int
    var checksum: UInt32
    var packed: Int
    var unpacked: Int
    var offset: Int
  }

  private let reader: ByteReader
  private let limits: ImportLimits
  private(set) var entries: [String: Entry] = [:]
  private var unpackedSoFar = 0

  init(_ bytes: [UInt8], limits: ImportLimits) throws(ImportRefusal) {
    reader = ByteReader(bytes: bytes[...])
    self.limits = limits
    try readDirectory()
  }

  private mutating func readDirectory() throws(ImportRefusal) {
    guard let end = endOfDirectory(), let count = reader.u16(end + 10),
      let start = reader.u32(end + 16), let disk = reader.u16(end + 4)
    else { throw .damaged(detail: "its directory is missing") }
    guard disk == 0, count != 0xFFFF, start != 0xFFFF_FFFF else {
      throw .damaged(detail: "it is split or too large")
    }
    guard count <= limits.entries else { throw .unpacksTooFar }
    var place = start
    var total = 0
    for _ in 0..<count {
      guard reader.u32(place) == 0x0201_4B50, let flags = reader.u16(place + 8),
        let method = reader.u16(place + 10), let checksum = reader.u32(place + 16),
        let packed = reader.u32(place + 20), let unpacked = reader.u32(place + 24),
        let nameLength = reader.u16(place + 28), let extra = reader.u16(place + 30),
        let comment = reader.u16(place + 32), let offset = reader.u32(place + 42),
        let name = reader.slice(place + 46, nameLength)
      else { throw .damaged(detail: "its directory is broken") }
      guard flags & 1 == 0 else { throw .protected }
      total += unpacked
      guard total <= limits.unpackedBytes * 8 else { throw .unpacksTooFar }
      entries[String(decoding: name, as: UTF8.self)] = Entry(
        method: method, checksum: UInt32(truncatingIfNeeded: checksum), packed: packed,
        unpacked: unpacked, offset: offset)
      place += 46 + nameLength + extra + comment
    }
  }

  /// The end record may be followed by a comment of up to 64 KB.
  private func endOfDirectory() -> Int? {
    var place = reader.bytes.count - 22
    let least = max(0, reader.bytes.count - 22 - 0xFFFF)
    while place >= least {
      if reader.u32(place) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  /// Unpacks an entry; nil when there is none of that name.
  mutating func unpack(_ name: String) throws(ImportRefusal) -> [UInt8]? {
    guard let entry = entries[name] else { return nil }
    guard reader.u32(entry.offset) == 0x0403_4B50, let nameLength = reader.u16(entry.offset + 26),
      let extra = reader.u16(entry.offset + 28),
      let packed = reader.slice(entry.offset + 30 + nameLength + extra, entry.packed)
    else { throw .damaged(detail: "\(name) is cut off") }
    let isBomb = entry.unpacked > 200_000 && entry.unpacked / max(1, entry.packed) > limits.ratio
    unpackedSoFar += entry.unpacked
    guard !isBomb, unpackedSoFar <= limits.unpackedBytes else { throw .unpacksTooFar }
    let bytes: [UInt8]
    switch entry.method {
    case 0: bytes = Array(packed)
    case 8: bytes = try Inflate.bytes(packed, size: entry.unpacked, name: name)
    default: throw .damaged(detail: "\(name) is packed in an unknown way")
    }
    guard bytes.count == entry.unpacked, Inflate.checksum(bytes) == entry.checksum else {
      throw .damaged(detail: "\(name) does not match its checksum")
    }
    return bytes
  }
}
