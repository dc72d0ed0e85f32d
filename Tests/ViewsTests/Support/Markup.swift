/// The tags of a page in order, read strictly enough to notice one that does not close.
struct Markup: Sendable {
  struct Tag: Sendable {
    let name: String
    let attributes: [String: String]
    let isClosing: Bool
    let isSelfClosing: Bool
    /// The text between this tag and the next one.
    let following: String
  }

  let tags: [Tag]

  init(_ html: String) {
    var tags: [Tag] = []
    for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      guard let end = Markup.endOfTag(piece) else { continue }
      let inside = piece[..<end]
      let following = String(piece[piece.index(after: end)...])
      tags.append(Markup.tag(inside, following: following))
    }
    self.tags = tags
  }

  /// The opening tags with this name.
  func all(_ name: String) -> [Tag] {
    tags.filter { $0.name == name && !$0.isClosing }
  }

  /// The values of an attribute wherever it stands.
  func values(of attribute: String) -> [String] {
    tags.compactMap { $0.attributes[attribute] }
  }

  /// The first tag that closes what was not open, or the last that was never closed.
  var imbalance: String? {
    var open: [String] = []
    for tag in tags where tag.name != "!DOCTYPE" && !Markup.void.contains(tag.name) {
      guard !tag.isSelfClosing else { continue }
      guard tag.isClosing else {
        open.append(tag.name)
        continue
      }
      guard open.popLast() == tag.name else { return "</\(tag.name)>" }
    }
    return open.last
  }

  private static let void: Set = ["meta", "link", "input", "br", "hr", "img"]

  private static func endOfTag(_ piece: Substring) -> Substring.Index? {
    var isQuoted = false
    return piece.unicodeScalars.firstIndex { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return scalar == ">" && !isQuoted
    }
  }

  private static func tag(_ inside: Substring, following: String) -> Tag {
    let isClosing = inside.hasPrefix("/")
    let body = isClosing ? inside.dropFirst() : inside
    let name = body.prefix { !$0.isWhitespace && $0 != "/" }
    var attributes: [String: String] = [:]
    for match in body.matches(of: /\s([\w:-]+)(?:="([^"]*)")?/) {
      attributes[String(match.output.1)] = match.output.2.map(String.init) ?? ""
    }
    return Tag(
      name: String(name), attributes: attributes, isClosing: isClosing,
      isSelfClosing: body.hasSuffix("/"), following: following)
  }
}
