/// A Word paragraph while it is read: its text in parts, style, and place in a list.
struct WordParagraph {
  struct Part {
    var text: [Unicode.Scalar] = []
    var opensPage = false
  }

  var parts = [Part()]
  var style: String?
  var outline: Int?
  private var listID: String?
  private var listLevel = 0
  private var boldCount = 0
  private var plainCount = 0

  var numbering: (id: String, level: Int)? { listID.map { ($0, listLevel) } }
  var isBlank: Bool { parts.allSatisfy { $0.text.allSatisfy(\.isSpace) } }
  var isAllBold: Bool { boldCount > 1 && plainCount == 0 }

  /// The text in one line.
  var flat: [Unicode.Scalar] {
    Array(parts.map { $0.text }.joined(separator: [" "]))
  }

  mutating func add(_ text: String, bold: Bool) {
    let scalars = text.unicodeScalars.map { $0.value == 0x0A || $0.value == 0x0D ? " " : $0 }
    parts[parts.count - 1].text += scalars
    let letters = scalars.count(where: \.isLetter)
    if bold { boldCount += letters } else { plainCount += letters }
  }

  mutating func note(
    _ name: String, _ value: String?, _ attributes: [String: String], isInRun: Bool
  ) {
    switch name {
    case "w:pStyle": style = value
    case "w:outlineLvl": outline = value.flatMap(Int.init)
    case "w:numId": listID = value
    case "w:ilvl": listLevel = value.flatMap(Int.init) ?? 0
    // Outside a run a tab is a tab stop, and nothing is printed.
    case _ where !isInRun: break
    case "w:tab", "w:ptab": parts[parts.count - 1].text.append("\t")
    case "w:br", "w:cr": parts.append(Part(opensPage: attributes["w:type"] == "page"))
    case "w:noBreakHyphen": parts[parts.count - 1].text.append("\u{2011}")
    case "w:softHyphen": parts[parts.count - 1].text.append("\u{AD}")
    case "w:sym":
      guard let code = attributes["w:char"].flatMap({ UInt32($0, radix: 16) }),
        let scalar = Unicode.Scalar(code)
      else { return }
      parts[parts.count - 1].text.append(scalar)
    default: break
    }
  }
}

/// A run of a Word paragraph: whether it is bold, and whether its text is being read.
struct WordRun {
  var isInside = false
  var isBold = false
  var isText = false

  /// Takes note of a property; true when that was one.
  mutating func note(_ name: String, _ value: String?) -> Bool {
    guard name == "w:b" else { return false }
    isBold = value != "0" && value != "false"
    return true
  }
}
