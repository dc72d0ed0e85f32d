import PolicyEngine

/// Inputs that people write.
enum Text {
  /// Tidying twice is tidying once, and loads whenever the text loaded.
  static func format(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let tidy = PolicyFormatter().format(text)
    if !PolicyFormatter().format(tidy).utf8.elementsEqual(tidy.utf8) {
      FuzzTarget.stop("tidying twice is not tidying once")
    }
    let (before, after) = (paragraphs(text), paragraphs(tidy))
    if before != after { FuzzTarget.stop("tidying changed the paragraphs") }
  }

  private static func paragraphs(_ text: String) -> [String]? {
    guard let document = try? PolicyParser().parse(text) else { return nil }
    return document.paragraphs.map { "\($0.id) \($0.label) \($0.hasMeaning) \($0.markdown)" }
  }

  /// Every tree can be walked, and no link goes elsewhere than to pages and letters.
  static func markdown(_ bytes: [UInt8]) {
    let text = MarkdownText(String(decoding: bytes, as: UTF8.self))
    _ = text.plainText
    for block in text.blocks { check(block) }
  }

  private static func check(_ block: MarkdownBlock) {
    switch block {
    case .paragraph(let inlines): check(inlines)
    case .bulletedList(let items), .numberedList(_, let items):
      for item in items { for block in item { check(block) } }
    case .table(let heading, let rows):
      for cell in heading { check(cell) }
      for row in rows {
        if row.count > heading.count { FuzzTarget.stop("a row longer than its heading") }
        for cell in row { check(cell) }
      }
    case .code: break
    }
  }

  private static func check(_ inlines: [MarkdownInline]) {
    for inline in inlines {
      switch inline {
      case .emphasis(let parts), .strong(let parts): check(parts)
      case .link(let parts, let destination):
        let scheme = destination.prefix(8).lowercased()
        if !["http:", "https:", "mailto:"].contains(where: { scheme.hasPrefix($0) }) {
          FuzzTarget.stop("a link to \(destination)")
        }
        check(parts)
      case .text, .code, .lineBreak: break
      }
    }
  }

  /// A school's policy as it comes.
  static func importing(_ bytes: [UInt8]) {
    _ = try? PolicyImporter().read(bytes)
  }

  private static let matcher: PlainWordsMatcher? = {
    let text = """
      ```facts
      do:
        values:
          connect: { text: connect, words: [add|follow back, friend request, <with> + add, -gift] }
          share-image: { text: share, words: [photo, post … photo, $image, "picture ^2"] }
      with: { values: { pupil: { text: a pupil, words: [pupil, <13-17> year old] }, leaver: { text: a leaver, words: [left] } } }
      ```

      ```words
      lists: { image: [photo, picture] }
      ```
      """
    return (try? PolicyParser().parse(text)).map { PlainWordsMatcher($0) }
  }()

  /// A typed question.
  static func words(_ bytes: [UInt8]) {
    guard let matcher else { FuzzTarget.stop("the policy for the words does not load") }
    _ = matcher.understand(String(decoding: bytes, as: UTF8.self))
  }
}
