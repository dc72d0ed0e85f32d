/// Families of everyday words that mean about the same: "moan", "whinge" and "have a pop".
///
/// They let what was learned from one way to say a thing help with another. They belong to no
/// policy: a file of lines `name: word, two words, …`, in which empty lines and lines that begin
/// with `#` are passed over.
public struct WordFamilies: Sendable {
  /// No families.
  public static let none = WordFamilies("")

  private var names: [String] = []
  private var tree = PhraseTree()
  /// The words of all families, unstemmed.
  private(set) var words: Set<String> = []

  /// The lists of a policy as families; entries that refer to facts are left out.
  init(lists: [String: [String]]) {
    for name in lists.keys.sorted() {
      add(lists[name] ?? [], of: lists, depth: 0)
      names.append(name)
    }
  }

  /// Lists may name lists; the depth keeps a list that names itself from going on for ever.
  private mutating func add(_ entries: [String], of lists: [String: [String]], depth: Int) {
    for choice in entries.flatMap(WordPatternReader.choicesOfListEntry) {
      switch choice {
      case .phrase(let phrase): tree.add(phrase.map(Stemmer.stem), atom: names.count)
      case .list(let name) where depth < 6: add(lists[name] ?? [], of: lists, depth: depth + 1)
      default: continue
      }
    }
  }

  /// Reads a file of families; a line without a colon is passed over.
  public init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let entries = line[line.index(after: colon)...].split(separator: ",")
      for entry in entries {
        let tokens = Tokeniser.tokens(of: String(entry)).tokens
        words.formUnion(tokens.map(\.text))
        tree.add(tokens.map(\.stem), atom: names.count)
      }
      names.append(String(line[..<colon].trimmingSpaces()))
    }
  }

  /// Calls `found` with every family that the words speak of, and where.
  func match(_ tokens: [QuestionToken], found: (_ name: String, _ places: Range<Int>) -> Void) {
    for start in tokens.indices {
      tree.match(tokens, from: start) { atom, range in found(names[atom], range) }
    }
  }
}
