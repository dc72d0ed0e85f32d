/// The five entities of XML and numbered characters; every other entity is refused.
enum XMLReferences {
  private static let named: [String: UInt8] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27,
  ]

  static func resolve(_ raw: ArraySlice<UInt8>) throws(ImportRefusal) -> String {
    var made: [UInt8] = []
    made.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      guard raw[index] == 0x26 else {
        made.append(raw[index])
        index += 1
        continue
      }
      guard let end = raw[index...].prefix(12).firstIndex(of: 0x3B) else { throw broken }
      let name = String(decoding: raw[(index + 1)..<end], as: UTF8.self)
      if let byte = named[name] {
        made.append(byte)
      } else {
        guard let scalar = numbered(name) else { throw broken }
        made.append(contentsOf: Array(String(scalar).utf8))
      }
      index = end + 1
    }
    return String(decoding: made, as: UTF8.self)
  }

  private static let broken = ImportRefusal.damaged(detail: "it names an unknown entity")

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.hasPrefix("x") || digits.hasPrefix("X")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
