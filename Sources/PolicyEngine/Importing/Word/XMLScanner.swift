/// Goes through XML from front to back, as much of it as Office documents use.
///
/// Declarations of a document type are refused, and with them all entities but the five of XML
/// itself; nothing is ever fetched or expanded. Prefixes are kept as written.
struct XMLScanner {
  enum Event: Equatable {
    case open(String, [String: String])
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  private var pendingClose: String?
  private var open: [String] = []
  private static let deepest = 400

  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = Array(SourceText.scalars(of: bytes).string.utf8)
    } else {
      self.bytes = bytes
    }
  }

  /// The next event; nil at the end.
  mutating func next() throws(ImportRefusal) -> Event? {
    if let name = pendingClose {
      pendingClose = nil
      open.removeLast()
      return .close(name)
    }
    while index < bytes.count {
      if bytes[index] != 0x3C { return .text(try text(until: 0x3C)) }
      if starts("<?") {
        try skip(past: "?>")
      } else if starts("<!--") {
        try skip(past: "-->")
      } else if starts("<![CDATA[") {
        return .text(try characterData())
      } else if starts("<!") {
        throw .damaged(detail: "it declares a document type")
      } else if starts("</") {
        return try closing()
      } else {
        return try opening()
      }
    }
    guard open.isEmpty else { throw Self.broken }
    return nil
  }

  private static let broken = ImportRefusal.damaged(detail: "its markup is broken")

  private func starts(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
  }

  private mutating func skip(past word: StaticString) throws(ImportRefusal) {
    while index < bytes.count {
      if starts(word) {
        index += word.utf8CodeUnitCount
        return
      }
      index += 1
    }
    throw Self.broken
  }

  private mutating func characterData() throws(ImportRefusal) -> String {
    index += 9
    let start = index
    try skip(past: "]]>")
    return String(decoding: bytes[start..<(index - 3)], as: UTF8.self)
  }

  private mutating func name() throws(ImportRefusal) -> String {
    let start = index
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    guard index > start, index - start <= 200 else { throw Self.broken }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x3E || byte == 0x2F || byte == 0x3D || byte == 0x3C || byte == 0x22
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func closing() throws(ImportRefusal) -> Event {
    index += 2
    let name = try name()
    skipSpace()
    guard index < bytes.count, bytes[index] == 0x3E, open.popLast() == name else {
      throw Self.broken
    }
    index += 1
    return .close(name)
  }

  private mutating func opening() throws(ImportRefusal) -> Event {
    index += 1
    let name = try name()
    var attributes: [String: String] = [:]
    while true {
      skipSpace()
      guard index < bytes.count, attributes.count < 500 else { throw Self.broken }
      if bytes[index] == 0x3E {
        index += 1
        break
      }
      if bytes[index] == 0x2F {
        index += 1
        guard index < bytes.count, bytes[index] == 0x3E else { throw Self.broken }
        index += 1
        pendingClose = name
        break
      }
      let key = try self.name()
      skipSpace()
      guard index < bytes.count, bytes[index] == 0x3D else { throw Self.broken }
      index += 1
      skipSpace()
      guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else {
        throw Self.broken
      }
      let quote = bytes[index]
      index += 1
      attributes[key] = try text(until: quote)
      guard index < bytes.count else { throw Self.broken }
      index += 1
    }
    guard open.count < Self.deepest else { throw Self.broken }
    open.append(name)
    return .open(name, attributes)
  }

  private mutating func text(until stop: UInt8) throws(ImportRefusal) -> String {
    let start = index
    var hasReference = false
    while index < bytes.count, bytes[index] != stop {
      if bytes[index] == 0x26 { hasReference = true }
      index += 1
    }
    let raw = bytes[start..<index]
    if !hasReference { return String(decoding: raw, as: UTF8.self) }
    return try XMLReferences.resolve(raw)
  }
}
