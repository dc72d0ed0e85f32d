internal import Storage

/// Values in PostgreSQL's binary form, one after the other, and where each begins.
///
/// A null has no type of its own: the server takes it from what is around it.
struct PostgresParameters {
  private(set) var types: [UInt32] = []
  private var lengths: [Int32] = []
  private var starts: [Int?] = []
  // Never empty, so that there is a pointer even to a value of no bytes.
  private var bytes: [UInt8] = [0]

  init(_ values: [SQLValue]) {
    for value in values {
      switch value {
      case .null: add(nil, 0)
      case .integer(let number): withUnsafeBytes(of: number.bigEndian) { add(.int8, $0) }
      case .text(let text): add(.text, text.utf8)
      case .bytes(let bytes): add(.bytea, bytes)
      }
    }
  }

  private mutating func add(_ type: PostgresType?, _ length: Int) {
    types.append(type?.rawValue ?? 0)
    lengths.append(Int32(clamping: length))
    starts.append(type == nil ? nil : bytes.count)
  }

  private mutating func add(_ type: PostgresType, _ value: some Collection<UInt8>) {
    add(type, value.count)
    bytes.append(contentsOf: value)
  }

  /// Lends pointers to the values, their lengths and their formats, as libpq wants them.
  func withPointers<Value>(
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Value
  ) -> Value {
    let formats = [Int32](repeating: 1, count: types.count)
    return bytes.withUnsafeBytes { buffer in
      let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers: [UnsafePointer<CChar>?] = starts.map { start in
        guard let start, let base else { return nil }
        return base + start
      }
      return pointers.withUnsafeBufferPointer { pointers in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}
