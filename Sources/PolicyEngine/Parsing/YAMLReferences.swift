/// Finds aliases in a YAML text without parsing it.
enum YAMLReferences {
  /// Whether some `*name` could refer to an `&name` in the text.
  static func hasAlias(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return false }
    return !names(after: UInt8(ascii: "&"), in: bytes)
      .isDisjoint(with: names(after: UInt8(ascii: "*"), in: bytes))
  }

  private static func names(after mark: UInt8, in bytes: String.UTF8View) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    var current: [UInt8]?
    for byte in bytes {
      if isName(byte), current != nil {
        current?.append(byte)
        continue
      }
      if let name = current, !name.isEmpty { found.insert(name) }
      current = byte == mark ? [] : nil
    }
    if let name = current, !name.isEmpty { found.insert(name) }
    return found
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 128...255:
      true
    default: false
    }
  }
}
