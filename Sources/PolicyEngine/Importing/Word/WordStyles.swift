/// What paragraph styles of a Word document mean: headings, titles, contents, their numbering.
struct WordStyles {
  struct Style {
    var name = ""
    var base: String?
    var outline: Int?
    var numbering: (id: String?, level: Int?) = (nil, nil)
    var isBold = false
  }

  private var styles: [String: Style] = [:]
  private(set) var fallback: String?

  init() {}

  init(_ bytes: [UInt8]) throws(ImportRefusal) {
    var scanner = try XMLScanner(bytes)
    var id: String?
    while let event = try scanner.next() {
      switch event {
      case .open("w:style", let attributes):
        id = attributes["w:type"] == "paragraph" ? attributes["w:styleId"] : nil
        if let id { styles[id] = Style() }
        if attributes["w:default"] == "1", let id { fallback = id }
      case .close("w:style"): id = nil
      case .open(let name, let attributes):
        guard let id else { continue }
        read(name, attributes["w:val"], into: &styles[id, default: Style()])
      default: break
      }
    }
  }

  private func read(_ name: String, _ value: String?, into style: inout Style) {
    switch name {
    case "w:name": style.name = value?.lowercased() ?? ""
    case "w:basedOn": style.base = value
    case "w:outlineLvl": style.outline = value.flatMap(Int.init)
    case "w:numId": style.numbering.id = value
    case "w:ilvl": style.numbering.level = value.flatMap(Int.init)
    case "w:b": style.isBold = value != "0" && value != "false"
    default: break
    }
  }

  /// A style and those that it is based on, nearest first; cycles end.
  private func chain(_ id: String?) -> [Style] {
    var found: [Style] = []
    var next = id
    while let current = next, let style = styles[current], found.count < 12 {
      found.append(style)
      next = style.base
    }
    return found
  }

  func isBold(_ id: String?) -> Bool { chain(id).contains(where: \.isBold) }

  func numbering(_ id: String?) -> (id: String, level: Int)? {
    let chain = chain(id)
    guard let number = chain.lazy.compactMap(\.numbering.id).first else { return nil }
    return (number, chain.lazy.compactMap(\.numbering.level).first ?? 0)
  }

  /// What a style says about a line.
  func hint(_ id: String?) -> ImportLine.Hint {
    for style in chain(id) {
      if style.name == "title" { return .title }
      if style.name.hasPrefix("toc") { return .furniture("contents list") }
      if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)) {
        return .heading(level: level)
      }
      if let outline = style.outline, outline < 6 { return .heading(level: outline + 1) }
    }
    // Documents in other languages keep the identifiers of the built-in styles.
    if let id, id.lowercased().hasPrefix("heading"), let level = Int(id.dropFirst(7)) {
      return .heading(level: level)
    }
    return id == "Title" ? .title : .none
  }
}
