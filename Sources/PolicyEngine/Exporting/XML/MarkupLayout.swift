/// Lays an XML document out: an element a line, except where text would gain spaces.
struct MarkupLayout {
  private(set) var text = ""

  /// Writes a piece, indented, with a line feed behind it.
  mutating func write(_ markup: Markup, indent: Int) {
    text += String(repeating: " ", count: indent)
    guard case .element(let name, let attributes, let content) = markup, !content.isEmpty else {
      writeInline(markup)
      text += "\n"
      return
    }
    open(name, attributes)
    text += ">\n"
    for part in content { write(part, indent: indent + 2) }
    text += String(repeating: " ", count: indent) + "</" + name + ">\n"
  }

  private mutating func writeInline(_ markup: Markup) {
    switch markup {
    case .text(let words): text += Self.escaped(words)
    case .element(let name, let attributes, let content),
      .line(let name, let attributes, let content):
      open(name, attributes)
      if content.isEmpty {
        text += "/>"
      } else {
        text += ">"
        for part in content { writeInline(part) }
        text += "</" + name + ">"
      }
    }
  }

  private mutating func open(_ name: String, _ attributes: [Markup.Attribute]) {
    text += "<" + name
    for attribute in attributes {
      text += " " + attribute.name + "=\"" + Self.escaped(attribute.value) + "\""
    }
  }

  /// The text with marks escaped, and without what XML 1.0 does not allow (section 2.2).
  ///
  /// Scalar by scalar: a quotation mark with an accent is one `Character` and must be seen.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        escaped.unicodeScalars.append(scalar)
      default: break
      }
    }
    return escaped
  }
}
