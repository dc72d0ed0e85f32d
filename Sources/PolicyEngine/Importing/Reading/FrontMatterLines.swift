/// Front matter as people write it: keys with values between two lines of dashes, misspelt at times.
enum FrontMatterLines {
  /// The line that closes the front matter, when there is any.
  static func end(in lines: [ImportLine]) -> Int? {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), isFence(lines[first]) else {
      return nil
    }
    var pairs = 0
    for index in lines.indices.dropFirst(first + 1).prefix(80) {
      if isFence(lines[index]) { return pairs > 0 ? index : nil }
      if lines[index].text.contains(":") { pairs += 1 }
    }
    return nil
  }

  /// Gives the lines of the front matter their hints.
  static func read(_ lines: inout [ImportLine], upTo end: Int) {
    var key = "cover"
    for index in 0...end where !lines[index].isBlank {
      if isFence(lines[index]) {
        lines[index].hint = .furniture("front matter fence")
        continue
      }
      if let found = label(lines[index]) { key = found }
      lines[index].hint = .metadata(key: key)
      lines[index].mark = .none
    }
  }

  private static func isFence(_ line: ImportLine) -> Bool {
    line.text.count >= 3 && line.text.allSatisfy { $0 == "-" }
  }

  private static func label(_ line: ImportLine) -> String? {
    guard line.indent == 0, let colon = line.text.firstIndex(of: ":"), colon <= 40 else {
      return nil
    }
    let name = line.text[..<colon].map { $0 == "_" || $0 == "-" ? " " : $0 }.singleSpaced
    if name.lowercased() == "policy" { return "policy" }
    return MetadataLabel.key(name, forgiving: true) ?? (name.slug.isEmpty ? "cover" : name.slug)
  }
}
