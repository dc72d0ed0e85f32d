/// What a page of a web site brings along when its text is copied: menus and buttons.
enum WebFurniture {
  private static let phrases: Set<String> = [
    "home", "menu", "search", "minutes", "audio player", "policies", "print", "share", "login",
    "log in", "sign in", "skip to content", "skip to main content", "back to top", "download",
    "download pdf", "facebook", "twitter", "cookies", "accept cookies", "close", "next",
    "previous", "print this page", "share this page", "print page", "breadcrumb", "accessibility",
    "site map", "sitemap", "translate", "page path", "agendas",
  ]

  /// Menu words in the first and last lines, where at least two stand together.
  static func find(in lines: [ImportLine], furniture: [Int: String]) -> [Int] {
    let filled = lines.indices.filter { !lines[$0].isBlank && furniture[$0] == nil }
    let ends = Set(filled.prefix(12) + filled.suffix(8))
    let found = ends.filter { index in
      let line = lines[index]
      guard line.text.count <= 24, line.hint == .none, line.mark.isNone else { return false }
      return phrases.contains(line.text.singleSpaced.lowercased())
    }
    return found.count >= 2 ? Array(found) : []
  }
}
