/// Writes strings as YAML scalars that read back as the same strings.
enum YAMLText {
  /// A plain scalar where that is safe, otherwise a double-quoted one.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.count <= 60
      && text.unicodeScalars.allSatisfy {
        $0.value < 0x80 && ($0.isLetter || $0.isDigit || $0 == "-" || $0 == " ")
      }
      && text.unicodeScalars.first?.isLetter == true && text.unicodeScalars.last?.isSpace == false
      && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    return isPlain ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    var made = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": made += "\\\""
      case "\\": made += "\\\\"
      case "\n": made += "\\n"
      case "\t": made += "\\t"
      default:
        // Controls, byte order marks and line separators are not allowed as they are.
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
          || scalar.value == 0x2028 || scalar.value == 0x2029
          || scalar.value >= 0xFFFE
            && scalar.value <= 0xFFFF
        {
          made += escape(scalar)
        } else {
          made.unicodeScalars.append(scalar)
        }
      }
    }
    return made + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
