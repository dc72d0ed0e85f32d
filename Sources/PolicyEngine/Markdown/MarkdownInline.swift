/// A piece of running text: what stands inside a line.
///
/// The texts are as the author means them, without escapes and marks: whoever shows them escapes
/// them for the place, as there is no raw HTML in a policy.
public indirect enum MarkdownInline: Hashable, Sendable {
  /// Words.
  case text(String)
  /// Stressed words.
  case emphasis([MarkdownInline])
  /// Strongly stressed words.
  case strong([MarkdownInline])
  /// Words that are shown as typed.
  case code(String)
  /// A link; the destination begins with `http:`, `https:` or `mailto:`, and nothing else.
  case link([MarkdownInline], destination: String)
  /// A new line that the author asked for.
  case lineBreak

  /// Reads text that stands in one line, such as a heading.
  ///
  /// - Complexity: Linear in the length of the text.
  public static func read(_ text: some StringProtocol) -> [MarkdownInline] {
    InlineBuilder(InlineScanner(text)).build()
  }

  /// The words alone.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let parts), .strong(let parts), .link(let parts, _): parts.plainText
    case .lineBreak: "\n"
    }
  }
}

extension [MarkdownInline] {
  /// The words alone.
  public var plainText: String { map(\.plainText).joined() }
}
