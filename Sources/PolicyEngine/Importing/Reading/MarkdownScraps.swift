/// What editors write into Markdown that says nothing: escapes, links of a contents list, pictures.
enum MarkdownScraps {
  /// Why a line is no part of the policy, or nil.
  static func reason(_ text: [Unicode.Scalar]) -> String? {
    let drawn = text.visible
    guard drawn.count >= 4 else { return nil }
    if isComment(drawn) { return "comment" }
    if drawn[0] == "!", isPicture(drawn) { return "picture" }
    if drawn[0] == "[", isPictureSource(drawn) { return "picture" }
    return isContentsLink(drawn) ? "contents list" : nil
  }

  /// `<!-- words -->`, and nothing behind the first end.
  private static func isComment(_ text: [Unicode.Scalar]) -> Bool {
    guard text.starts(with: "<!--".unicodeScalars), text.count >= 7 else { return false }
    let end = text.indices.dropFirst(4).first {
      text[$0] == ">" && text[$0 - 1] == "-" && text[$0 - 2] == "-"
    }
    return end == text.count - 1
  }

  /// `![words](place)` or `![][image1]`, and nothing behind the first end.
  private static func isPicture(_ text: [Unicode.Scalar]) -> Bool {
    guard text[1] == "[", let close = text.firstIndex(of: "]"), close + 1 < text.count else {
      return false
    }
    let ends: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "(": ")"]
    guard let end = ends[text[close + 1]] else { return false }
    return text[(close + 1)...].firstIndex(of: end) == text.count - 1
  }

  /// `[image1]: <data:image/png;base64,…>`.
  private static func isPictureSource(_ text: [Unicode.Scalar]) -> Bool {
    guard let close = text.prefix(40).firstIndex(of: "]"), close + 6 < text.count,
      text[close + 1] == ":"
    else { return false }
    let target = text[(close + 2)...].drop { $0 == "<" }
    return target.starts(with: "data:image/".unicodeScalars)
  }

  /// A bullet or number, then `[words](#place)`, then a page number or nothing.
  private static func isContentsLink(_ text: [Unicode.Scalar]) -> Bool {
    guard let open = text.firstIndex(of: "["), open <= 5, text.count <= 600,
      text[..<open].allSatisfy({ !$0.isLetter }),
      let middle = text.indices.dropLast(2).first(where: {
        text[$0] == "]" && text[$0 + 1] == "(" && text[$0 + 2] == "#"
      }), let close = text[middle...].firstIndex(of: ")")
    else { return false }
    return text[(close + 1)...].allSatisfy { $0.isDigit || $0 == "*" || $0 == "." }
  }

  /// Takes off backslashes that a policy file does not need.
  ///
  /// They are kept before what would be emphasis, code or a link.
  static func unescape(_ line: inout ImportLine) {
    guard line.text.contains("\\") else { return }
    let text = line.text
    var made: [Unicode.Scalar] = []
    var index = 0
    while index < text.count {
      let next = index + 1 < text.count ? text[index + 1] : " "
      let after = index + 2 < text.count ? text[index + 2] : " "
      if text[index] == "\\", isNeedless(next, made.last, after) {
        line.prefix += "\\"
      } else {
        made.append(text[index])
        if text[index] == "\\", index + 1 < text.count {
          made.append(next)
          index += 1
        }
      }
      index += 1
    }
    line.text = made
  }

  private static func isNeedless(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar
  ) -> Bool {
    switch scalar {
    case ".", "-", "+", "!", "(", ")", "#", ">", "=", "~", "&", ",", ":", ";", "?", "\"", "'", "/",
      "[":
      true
    case "]": after != "(" && after != "[" && after != ":"
    case "_": before.map { $0.isLetter || $0.isDigit } ?? false && (after.isLetter || after.isDigit)
    default: false
    }
  }
}
