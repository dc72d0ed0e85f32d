internal import Essentials

/// A form with files, as browsers send it (RFC 7578).
struct MultipartBody {
  /// The parts in order; file names and types play no part.
  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  /// The boundary that a content type names (RFC 2046 section 5.1.1: at most 70 characters).
  static func boundary(of type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data"),
      let mark = type.firstRange(of: #/boundary=/#.ignoresCase())
    else { return nil }
    var value = type[mark.upperBound...].prefix { $0 != ";" }
    if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 {
      value = value.dropFirst().dropLast()
    }
    guard (1...70).contains(value.utf8.count), !value.contains("\"") else { return nil }
    return String(value)
  }

  /// Takes a body apart; at most 20 parts.
  init(_ body: [UInt8], boundary: String) throws(Refusal) {
    let fault = Refusal("form.multipart", "The form came in pieces that do not fit together.")
    let delimiter = Array("--\(boundary)".utf8)
    guard var place = Self.find(delimiter, in: body, from: 0) else { throw fault }
    while parts.count < 20 {
      place += delimiter.count
      if body[place...].starts(with: "--".utf8) { return }
      guard body[place...].starts(with: "\r\n".utf8),
        let headEnd = Self.find(Array("\r\n\r\n".utf8), in: body, from: place),
        let end = Self.find(Array("\r\n".utf8) + delimiter, in: body, from: headEnd + 2)
      else { throw fault }
      // A part without a head has its blank line at once.
      let head = String(decoding: body[min(place + 2, headEnd)..<headEnd], as: UTF8.self)
      let start = min(headEnd + 4, end)
      if let name = Self.name(in: head) { parts.append((name, Array(body[start..<end]))) }
      place = end + 2
    }
    throw fault
  }

  private static func name(in head: String) -> String? {
    guard let start = head.range(of: "; name=\"") ?? head.range(of: ";name=\"") else { return nil }
    return String(head[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func find(_ needle: [UInt8], in body: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, body.count >= needle.count else { return nil }
    var place = start
    while let next = body[place...].firstIndex(of: first) {
      guard next + needle.count <= body.count else { return nil }
      if body[next..<(next + needle.count)].elementsEqual(needle) { return next }
      place = next + 1
    }
    return nil
  }
}

extension String {
  fileprivate func range(of needle: String) -> Range<Index>? { firstRange(of: needle) }
}
