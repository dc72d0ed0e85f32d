extension JSONTree {
  /// The value as text of lines, indented by two spaces, with a line feed at the end.
  ///
  /// Short values stand in one line, so that a list of names does not fill a page.
  var text: String {
    var layout = JSONLayout()
    layout.write(self, indent: 0)
    return layout.text + "\n"
  }
}

/// Lays a JSON value out.
private struct JSONLayout {
  private(set) var text = ""
  private static let width = 96

  mutating func write(_ value: JSONTree, indent: Int) {
    if let line = Self.line(value, within: Self.width - indent) {
      text += line
      return
    }
    switch value {
    case .array(let elements):
      block("[", elements, "]", indent: indent) { layout, element in
        layout.write(element, indent: indent + 2)
      }
    case .object(let members):
      block("{", members, "}", indent: indent) { layout, member in
        layout.text += Self.quoted(member.name) + ": "
        layout.write(member.value, indent: indent + 2)
      }
    default: text += Self.line(value, within: .max) ?? ""
    }
  }

  private mutating func block<Part>(
    _ open: String, _ parts: [Part], _ close: String, indent: Int,
    _ write: (inout JSONLayout, Part) -> Void
  ) {
    text += open
    for (place, part) in parts.enumerated() {
      text += (place > 0 ? ",\n" : "\n") + String(repeating: " ", count: indent + 2)
      write(&self, part)
    }
    text += "\n" + String(repeating: " ", count: indent) + close
  }

  /// The value in one line, if it is no longer than that.
  private static func line(_ value: JSONTree, within width: Int) -> String? {
    switch value {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let number): return String(number)
    case .string(let text): return quoted(text)
    case .array(let elements):
      return line("[", elements, "]", within: width) { line($0, within: $1) }
    case .object(let members):
      return line(
        members.isEmpty ? "{" : "{ ", members, members.isEmpty ? "}" : " }", within: width
      ) {
        member, rest in
        line(member.value, within: rest).map { quoted(member.name) + ": " + $0 }
      }
    }
  }

  private static func line<Part>(
    _ open: String, _ parts: [Part], _ close: String, within width: Int,
    _ write: (Part, Int) -> String?
  ) -> String? {
    var text = open
    for (place, part) in parts.enumerated() {
      guard let more = write(part, width - text.utf8.count) else { return nil }
      text += (place > 0 ? ", " : "") + more
      guard text.utf8.count + close.utf8.count <= width else { return nil }
    }
    return text + close
  }

  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }
}
