/// Tidies a paragraph: its label, its text, and the place of its identifier.
enum ParagraphTidying {
  /// The lines, of which the first begins with the label.
  static func tidied(_ lines: ArraySlice<Substring>, label: ParagraphLabel) -> [Substring] {
    let text = [label.rest] + lines.dropFirst()
    let identity = ParagraphIdentity(lines: text)
    let isBelow = identity.lines[0].trimmingSpaces().isEmpty
    var body = TextTidying.tidied(identity.lines)
    if let mark = identity.mark {
      // Where it would not be found behind the last line, everything stays.
      guard let placed = placed(mark, behind: body) else {
        return TextTidying.trimmed(Array(lines))
      }
      body = placed
    }
    let head = head(label, in: lines.first ?? "")
    guard let first = body.first else { return [head] }
    // Text that begins below its label stays there.
    return isBelow && body != [identity.mark]
      ? [head] + body : [head + " " + first] + body.dropFirst()
  }

  /// The label as it should be written, if it is then still the same label.
  private static func head(_ label: ParagraphLabel, in line: Substring) -> Substring {
    let head = label.isDerived ? "**[\(label.label)].**" : "**\(label.label).**"
    if let read = ParagraphLabel(head[...]), read.label == label.label,
      read.isDerived == label.isDerived
    {
      return head[...]
    }
    return line[..<label.rest.startIndex].withoutTrailingSpaces
  }

  /// The lines with the identifier behind the last; nil where it would not be found there.
  private static func placed(_ mark: Substring, behind lines: [Substring]) -> [Substring]? {
    guard let last = lines.last else { return [mark] }
    var placed = lines
    placed[placed.count - 1] = last.withoutTrailingSpaces + " " + mark
    let read = ParagraphIdentity(lines: placed)
    return read.mark == mark && read.lines == lines ? placed : nil
  }
}
