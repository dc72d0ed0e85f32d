/// Joins a school's front matter with what a model's says about meaning.
enum FrontMatterAdoption {
  private static let meaning: Set<String> = [
    "binds", "silent", "roles", "strength", "links", "out-of-scope",
  ]

  /// The lines between the dashes: the school's, then the model's that the school lacks.
  static func joined(school: String?, model: String?) -> String {
    let own = school ?? ""
    let taken = Set(entries(own).map(\.key))
    let added = entries(model ?? "").filter { meaning.contains($0.key) && !taken.contains($0.key) }
    let kept = own.split(separator: "\n", omittingEmptySubsequences: false)
    return (kept.filter { !$0.isEmpty }.map(String.init) + added.map(\.text)).joined(
      separator: "\n")
  }

  /// The top entries of a front matter with their lines as written.
  private static func entries(_ text: String) -> [(key: String, text: String)] {
    let read = try? YAMLBlock(text: text, firstLine: 1).read()
    guard let found = (read ?? nil)?.entries else { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = found.map { $0.position.line - 1 } + [lines.count]
    return found.enumerated().map { index, entry in
      let start = min(starts[index], lines.count)
      let end = max(start, min(starts[index + 1], lines.count))
      return (entry.key, lines[start..<end].joined(separator: "\n"))
    }
  }
}
