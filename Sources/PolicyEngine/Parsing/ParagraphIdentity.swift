/// The stable identifier `{#p28}` or `{#p53a .unnumbered}` that closes a line of a paragraph.
struct ParagraphIdentity {
  /// The identifier, if one is written.
  var id: String?
  /// Whether `.unnumbered` is written.
  var isUnnumbered = false
  /// The identifier as it is written, with its braces.
  var mark: Substring?
  /// The lines without it.
  var lines: [Substring]

  init(lines: [Substring]) {
    self.lines = lines
    var fence: Fence?
    for (index, line) in lines.enumerated() {
      if let open = fence {
        if open.closes(line) { fence = nil }
        continue
      }
      fence = Fence(line)
      let body = line.trimmingSpaces()
      guard body.utf8.last == UInt8(ascii: "}"),
        let open = body.utf8.lastIndex(of: UInt8(ascii: "{"))
      else { continue }
      let words = body[open...].dropFirst().dropLast().split(separator: " ")
      guard let first = words.first, first.utf8.first == UInt8(ascii: "#"),
        Self.isIdentifier(first.dropFirst())
      else { continue }
      id = String(first.dropFirst())
      isUnnumbered = words.contains(".unnumbered")
      mark = body[open...]
      self.lines[index] = line[..<open].withoutTrailingSpaces
      return
    }
  }

  /// Whether a text can be an identifier: letters, digits, hyphens, underscores, dots.
  static func isIdentifier(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
      && text.utf8.allSatisfy {
        $0.isASCIILetter || $0.isASCIIDigit || [45, 46, 95].contains($0)
      }
  }

  /// The identifier of a label for which none is written: `p`, then letters, digits, hyphens.
  static func derived(from label: String) -> String {
    var id = "p"
    for byte in label.lowercased().utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit {
        id.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !id.hasSuffix("-") {
        id += "-"
      }
    }
    return id
  }
}
