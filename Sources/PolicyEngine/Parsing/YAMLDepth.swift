/// An upper bound for how deep a YAML text nests, found without parsing it.
///
/// libyaml and Yams recurse once a level; ten thousand brackets would end the program.
enum YAMLDepth {
  /// The largest sum of open brackets, indented levels and dashes in a row on one line.
  static func bound(of text: String) -> Int {
    var deepest = 0
    var open = 0
    var indents: [Int] = []
    var line = LinePrefix()
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        line = LinePrefix()
        continue
      }
      if line.isPrefix {
        line.take(byte)
        if !line.isPrefix {
          while let last = indents.last, last >= line.indent { indents.removeLast() }
          indents.append(line.indent)
        }
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: break
      }
      deepest = max(deepest, open + indents.count + line.markers)
    }
    return deepest
  }

  /// The run of spaces, dashes and question marks at the beginning of a line.
  private struct LinePrefix {
    var isPrefix = true
    var indent = 0
    var markers = 0

    mutating func take(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): indent += 1
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        indent += 1
        markers += 1
      default: isPrefix = false
      }
    }
  }
}
