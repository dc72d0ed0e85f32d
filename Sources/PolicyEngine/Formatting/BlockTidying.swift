/// Tidies front matter and fenced blocks: spaces at the ends of lines, empty lines at both ends.
enum BlockTidying {
  /// The lines, first and last included; as they are where YAML would read another thing.
  static func tidied(_ lines: ArraySlice<Substring>) -> [Substring] {
    guard lines.count > 2, let first = lines.first, let last = lines.last else {
      return lines.map(\.withoutTrailingSpaces)
    }
    let inside = lines.dropFirst().dropLast()
    var tidy = inside.map(\.withoutTrailingSpaces)[...]
    while tidy.first?.isEmpty == true { tidy.removeFirst() }
    while tidy.last?.isEmpty == true { tidy.removeLast() }
    let kept = isSame(Array(inside), Array(tidy)) ? Array(tidy) : Array(inside)
    return [first.withoutTrailingSpaces] + kept + [last.withoutTrailingSpaces]
  }

  private static func isSame(_ old: [Substring], _ new: [Substring]) -> Bool {
    func read(_ lines: [Substring]) -> YAMLNode?? {
      try? YAMLBlock(text: lines.joined(separator: "\n"), firstLine: 1).read()
    }
    guard let before = read(old), let after = read(new) else { return false }
    return switch (before, after) {
    case (nil, nil): true
    case (let before?, let after?): before.says(after)
    default: false
    }
  }
}

extension YAMLNode {
  /// Whether two values are the same but for their places.
  func says(_ other: YAMLNode) -> Bool {
    switch (self, other) {
    case (.scalar(let own, _), .scalar(let others, _)):
      own.utf8.elementsEqual(others.utf8)
    case (.list(let own, _), .list(let others, _)):
      own.count == others.count && zip(own, others).allSatisfy { $0.says($1) }
    case (.map(let own, _), .map(let others, _)):
      own.count == others.count
        && zip(own, others).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    default: false
    }
  }
}

extension Substring {
  /// The text without spaces and tabs at its end.
  var withoutTrailingSpaces: Substring {
    guard let last = utf8.lastIndex(where: { $0 != 32 && $0 != 9 }) else {
      return self[startIndex..<startIndex]
    }
    return self[startIndex..<utf8.index(after: last)]
  }
}
