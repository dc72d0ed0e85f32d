/// A piece of an XML document.
indirect enum Markup: Hashable, Sendable {
  case element(String, [Attribute], [Markup])
  /// An element that holds running text, in which a space or a line end would show.
  case line(String, [Attribute], [Markup])
  case text(String)

  /// A name with its value.
  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// An element; attributes without a value are left out.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
  ) -> Markup {
    .element(
      name, attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } },
      content)
  }

  /// An element that holds running text.
  static func line(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup]
  ) -> Markup {
    .line(
      name, attributes.compactMap { name, value in value.map { Attribute(name: name, value: $0) } },
      content)
  }

  /// An element that holds a text.
  static func line(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) -> Markup {
    line(name, attributes, [.text(text)])
  }

  /// The whole document, in UTF-8 (XML 1.0, fifth edition).
  var document: String {
    var layout = MarkupLayout()
    layout.write(self, indent: 0)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + layout.text
  }
}
