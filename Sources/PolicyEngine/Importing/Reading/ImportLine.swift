/// One line of the source, or one part of a line that holds several.
///
/// Form feeds, soft breaks, columns and flattened text cut a physical line into several of these;
/// they share the number. `offset` is the place of the first scalar in the source, by which
/// everything can be put back in order.
struct ImportLine: Sendable, Equatable {
  /// What the file format says about a line, beyond its characters.
  enum Hint: Sendable, Equatable {
    case none
    case title
    case heading(level: Int)
    /// All in bold, as people mark headings that are none.
    case likelyHeading
    case furniture(String)
    case tableRow
    case metadata(key: String)
    /// A sentence that was cut out of flattened text: it stands alone.
    case alone
  }

  var number: Int
  var offset: Int
  var indent: Int
  /// The characters without the white space around them.
  var text: [Unicode.Scalar]
  var opensPage: Bool
  var hint: Hint
  /// What stood before the text in the source and is markup.
  var prefix: String
  var mark: LineMark

  init(
    number: Int, offset: Int, indent: Int, text: [Unicode.Scalar], opensPage: Bool = false,
    hint: Hint = .none, prefix: String = ""
  ) {
    self.number = number
    self.offset = offset
    self.indent = indent
    self.text = text
    self.opensPage = opensPage
    self.hint = hint
    self.prefix = prefix
    mark = LineMark.read(text)
  }

  var isBlank: Bool { text.isEmpty }

  /// The text behind the mark.
  var body: ArraySlice<Unicode.Scalar> { text[mark.length...] }

  /// The place where the line ends on the page.
  var width: Int { indent + text.count }
}
