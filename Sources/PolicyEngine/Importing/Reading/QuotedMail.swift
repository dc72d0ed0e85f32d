/// Takes the marks off text that was quoted in a message.
enum QuotedMail {
  /// The lines without the marks, when at least three in a row carry them.
  static func unquoted(_ source: [ImportLine]) -> [ImportLine] {
    var lines = source
    var run: [Int] = []
    for index in lines.indices {
      if lines[index].text.first == ">" {
        run.append(index)
        continue
      }
      guard !lines[index].isBlank else { continue }
      if run.count >= 3 { for place in run { strip(&lines[place]) } }
      run = []
    }
    if run.count >= 3 { for place in run { strip(&lines[place]) } }
    return lines
  }

  private static func strip(_ line: inout ImportLine) {
    var end = 0
    var marks = 0
    while end < line.text.count, line.text[end] == ">" || line.text[end].isSpace {
      if line.text[end] == ">" { marks = end + 1 }
      end += 1
    }
    // A line of marks alone is furniture, and is shown as such.
    guard end < line.text.count else { return }
    line.prefix += line.text[..<marks].visible.string
    line.indent += end - marks
    line.offset += end
    line.text.removeFirst(end)
    line.mark = LineMark.read(line.text)
  }
}
