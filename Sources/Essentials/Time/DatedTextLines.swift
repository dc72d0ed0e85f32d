/// Puts the lines of a dated text together to fields and blocks.
struct DatedTextLines {
  private(set) var blocks: [DatedText.Block] = []
  private(set) var problems: [DatedTextProblem] = []
  private var current: [DatedText.Field] = []

  /// Takes the next line, without its end.
  mutating func take(_ line: String, at number: Int) {
    let content = line.withoutOuterSpaces
    if content.isEmpty {
      endBlock()
    } else if line.utf8.first == UInt8(ascii: "#") {
      return
    } else if line.utf8.first == UInt8(ascii: " ") || line.utf8.first == UInt8(ascii: "\t") {
      goOn(with: content, at: number)
    } else if let colon = content.firstIndex(of: ":") {
      begin(
        DatedText.Field(
          name: String(content[..<colon]).withoutOuterSpaces,
          value: String(content[content.index(after: colon)...]).withoutOuterSpaces, line: number))
    } else {
      problems.append(.init(number, "This line has no colon: write a name, a colon and a value."))
    }
  }

  /// Ends the block, if one is open.
  mutating func endBlock() {
    if !current.isEmpty { blocks.append(DatedText.Block(fields: current)) }
    current = []
  }

  private mutating func begin(_ field: DatedText.Field) {
    if field.name.isEmpty {
      problems.append(.init(field.line, "There is nothing before the colon."))
    } else if current.contains(where: { $0.name == field.name }) {
      problems.append(.init(field.line, "“\(field.name)” stands twice in this block."))
    } else {
      current.append(field)
    }
  }

  private mutating func goOn(with content: String, at number: Int) {
    guard let last = current.indices.last else {
      problems.append(.init(number, "This line goes on from nothing: begin it without spaces."))
      return
    }
    current[last].value += current[last].value.isEmpty ? content : " " + content
  }
}

extension StringProtocol {
  /// The text without spaces, tabs and carriage returns at both ends.
  package var withoutOuterSpaces: String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n" || scalar == "\u{a0}"
    }
    var rest = Substring(self).unicodeScalars.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
