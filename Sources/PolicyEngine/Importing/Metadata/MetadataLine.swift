/// A line of metadata: a label with its value, a date, or a line to sign on.
struct MetadataLine: Sendable, Equatable {
  var key: String
  /// What stands behind the label; empty when it was left blank.
  var value: String

  /// Reads a line that stands anywhere in a document: its label must be a known one.
  static func anywhere(_ text: [Unicode.Scalar]) -> MetadataLine? {
    guard text.count <= 160 else { return nil }
    if let signature = signOff(text) { return signature }
    guard let found = labelled(text) else { return nil }
    // "Review: the policy is looked at every year." says something; it is not metadata.
    let words = found.value.plainWords
    if words.count > 12 || words.contains(where: LineShape.modals.contains) && words.count > 4 {
      return nil
    }
    if words.count > 6, LineShape.lastMark(text[...]) == "." { return nil }
    // "Headteacher: sees that everybody knows it" is a task, not a line to sign on.
    if found.key == "sign-off", words.count > 5 { return nil }
    return found
  }

  /// Reads a line of a cover, where dates stand alone and labels have no colon.
  static func onCover(_ text: [Unicode.Scalar]) -> MetadataLine? {
    if let found = anywhere(text) ?? (text.count <= 400 ? labelled(text) : nil) { return found }
    guard text.count <= 80 else { return nil }
    let line = text.singleSpaced
    let words = line.plainWords
    if PrintedDate(in: line) != nil {
      if words.count <= 4 { return MetadataLine(key: "dated", value: line) }
      if let found = led(words, line) { return found }
    }
    if words.first == "version", words.count <= 3, words.count > 1 {
      return MetadataLine(key: "version", value: String(line.dropFirst(7)).trimmed)
    }
    if words.count <= 4, let key = MetadataLabel.key(line), key == "sign-off" {
      return MetadataLine(key: key, value: line)
    }
    return nil
  }

  /// "Next review June 2028": a known label, no colon, then the value.
  private static func led(_ words: [String], _ line: String) -> MetadataLine? {
    for count in stride(from: min(5, words.count - 1), through: 1, by: -1) {
      guard let key = MetadataLabel.key(words[..<count].joined(separator: " ")) else { continue }
      let pieces = line.split(separator: " ", maxSplits: count)
      return MetadataLine(key: key, value: pieces.count > count ? String(pieces[count]) : "")
    }
    return nil
  }

  private static func labelled(_ text: [Unicode.Scalar]) -> MetadataLine? {
    guard let end = separator(text) else { return nil }
    let label = text[..<end.start].filter { $0 != "*" && $0 != "_" }.singleSpaced
    guard let key = MetadataLabel.key(label) else { return nil }
    let value = text[end.stop...].filter { $0 != "*" }.singleSpaced
    return MetadataLine(key: key, value: value)
  }

  /// Where the label ends and the value starts: a colon, a tab, a wide gap, a pipe.
  private static func separator(_ text: [Unicode.Scalar]) -> (start: Int, stop: Int)? {
    var index = 0
    while index < min(text.count, 48) {
      let scalar = text[index]
      if scalar == ":" || scalar == "|" || scalar == "\t" {
        return index > 0 ? (index, index + 1) : nil
      }
      if scalar.isSpace, index + 2 < text.count, text[index + 1].isSpace, text[index + 2].isSpace {
        return (index, index + 2)
      }
      if scalar.isDash, index > 0, text[index - 1].isSpace { return (index, index + 1) }
      index += 1
    }
    return nil
  }

  /// Reads lines to sign on: `Signed ………`, `….. Headteacher`, `Signature: ____`.
  private static func signOff(_ text: [Unicode.Scalar]) -> MetadataLine? {
    let words = text.string.plainWords
    guard words.count <= 10 else { return nil }
    let signs = words.first == "signed" || words.first == "signature"
    if !signs {
      guard longestBlank(text) >= 4, !words.isEmpty else { return nil }
      if let last = text.last, last.isDigit { return nil }
    }
    guard !words.contains(where: LineShape.modals.contains) else { return nil }
    let kept = text.map { $0 == "." || $0 == "_" || $0 == "\u{2026}" || $0 == ":" ? " " : $0 }
    var value = kept.singleSpaced
    for word in ["Signed by ", "Signed ", "Signature of ", "Signature "] where value.hasPrefix(word)
    {
      value = String(value.dropFirst(word.count))
      break
    }
    return MetadataLine(
      key: "sign-off", value: value == "Signed" || value == "Signature" ? "" : value)
  }

  private static func longestBlank(_ text: [Unicode.Scalar]) -> Int {
    var longest = 0
    var run = 0
    for scalar in text {
      if scalar == "_" || scalar == "." {
        run += 1
      } else if scalar == "\u{2026}" {
        run += 3
      } else {
        run = 0
      }
      longest = max(longest, run)
    }
    return longest
  }
}

extension String {
  /// Without white space and colons around it.
  var trimmed: String {
    let kept = unicodeScalars.drop { $0.isSpace || $0 == ":" }
    return kept.string.singleSpacedText
  }

  private var singleSpacedText: String { unicodeScalars.singleSpaced }
}
