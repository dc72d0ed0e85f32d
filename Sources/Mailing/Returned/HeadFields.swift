/// The fields at the head of a message or of a part of one, as they came (RFC 5322, section 2.2).
struct HeadFields {
  private let fields: [(name: String, value: String)]

  /// Reads lines, those that begin with a space as the rest of the one before; what is no field is passed over.
  init(_ lines: some Sequence<Substring>) {
    var fields: [(name: String, value: String)] = []
    for line in lines {
      if line.first == " " || line.first == "\t", let last = fields.indices.last {
        fields[last].value += " " + Self.trimmed(line)
      } else if let colon = line.firstIndex(of: ":") {
        fields.append(
          (line[..<colon].lowercased(), Self.trimmed(line[line.index(after: colon)...])))
      }
    }
    self.fields = fields
  }

  /// Everything that stands under a name in small letters.
  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// What stands under a name first.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The kind of what follows, such as `multipart/report`; plain text where nothing is said (RFC 2045, section 5.2).
  var kind: String {
    let kind = self["content-type"]?.split(separator: ";").first.map { Self.trimmed($0) }
    return kind?.lowercased() ?? "text/plain"
  }

  /// The line that divides the parts of what follows.
  var boundary: String? {
    let parameters = self["content-type"]?.split(separator: ";").dropFirst() ?? []
    for parameter in parameters {
      let halves = parameter.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, Self.trimmed(halves[0]).lowercased() == "boundary" else { continue }
      let text = Self.trimmed(halves[1]).filter { $0 != "\"" }
      return text.isEmpty ? nil : text
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let rest = text.drop(while: isSpace)
    return String(rest.prefix(rest.count - rest.reversed().prefix(while: isSpace).count))
  }
}
