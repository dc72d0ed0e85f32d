/// A YAML value with every scalar as text and its place in the policy file.
///
/// YAML 1.1 turns `no` into a Boolean and `1.10` into a number; a policy means the words.
indirect enum YAMLNode {
  case scalar(String, SourcePosition)
  case list([YAMLNode], SourcePosition)
  case map([Entry], SourcePosition)

  /// A key with its value.
  struct Entry {
    var key: String
    var value: YAMLNode
    var position: SourcePosition
  }

  /// Where it begins.
  var position: SourcePosition {
    switch self {
    case .scalar(_, let place), .list(_, let place), .map(_, let place): place
    }
  }

  /// The text, if it is one.
  var text: String? {
    if case .scalar(let text, _) = self { return text }
    return nil
  }

  /// The entries, if it is a map.
  var entries: [Entry]? {
    if case .map(let entries, _) = self { return entries }
    return nil
  }

  /// The items of a list; a single value counts as a list of one.
  var items: [YAMLNode] {
    if case .list(let items, _) = self { return items }
    return [self]
  }

  /// The map with the entries of another one, whose values go before its own.
  func merging(_ other: YAMLNode?) -> YAMLNode {
    guard case .map(let own, let place) = self, let others = other?.entries else { return self }
    let taken = Set(others.map(\.key))
    return .map(own.filter { !taken.contains($0.key) } + others, place)
  }

  /// The value of a key, if it is a map that has it.
  subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
