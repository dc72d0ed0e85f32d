/// Counts footnotes and endnotes as Word prints them; their own numbers are names inside the file.
struct WordNotes {
  private var numbers: [String: Int] = [:]
  private var current: String?

  /// What an element prints: the number of a note where it is called, and before the note itself.
  mutating func printed(_ name: String, _ attributes: [String: String]) -> String? {
    switch name {
    case "w:footnote", "w:endnote":
      current = attributes["w:id"].map { name + $0 }
      return nil
    case "w:footnoteReference", "w:endnoteReference":
      guard let id = attributes["w:id"] else { return nil }
      return mark(String(name.dropLast(9)) + id)
    case "w:footnoteRef", "w:endnoteRef": return current.map { mark($0) }
    default: return nil
    }
  }

  private mutating func mark(_ key: String) -> String {
    let number = numbers[key] ?? numbers.count + 1
    numbers[key] = number
    return "[\(number)]"
  }
}
