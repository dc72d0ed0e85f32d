/// Markdown of a paragraph as block elements of Akoma Ntoso.
enum BlockMarkup {
  /// A block with all that it holds.
  static func markup(_ block: MarkdownBlock) -> Markup {
    switch block {
    case .paragraph(let inlines): .line("p", [:], InlineMarkup.markup(inlines))
    case .bulletedList(let items): .element("ul", [:], items.map(item))
    case .numberedList(let start, let items):
      .element("ol", ["start": start == 1 ? nil : String(start)], items.map(item))
    case .table(let heading, let rows):
      .element(
        "table", [:],
        [row(heading, "th")]
          + rows.map { row($0 + Array(repeating: [], count: heading.count - $0.count), "td") })
    case .code(let text):
      .line("p", ["class": "code"], InlineMarkup.lines(text))
    }
  }

  private static func item(_ blocks: [MarkdownBlock]) -> Markup {
    .element("li", [:], blocks.isEmpty ? [.line("p", [:], [])] : blocks.map(markup))
  }

  private static func row(_ cells: [[MarkdownInline]], _ name: String) -> Markup {
    .element(
      "tr", [:],
      cells.map { .element(name, [:], [.line("p", [:], InlineMarkup.markup($0))]) })
  }
}

/// Running text as inline elements of Akoma Ntoso.
enum InlineMarkup {
  /// Words with their stresses and links.
  static func markup(_ inlines: [MarkdownInline]) -> [Markup] {
    inlines.map { inline in
      switch inline {
      case .text(let text): .text(text)
      case .emphasis(let parts): .line("i", [:], markup(parts))
      case .strong(let parts): .line("b", [:], markup(parts))
      case .code(let text): .line("inline", ["name": "code"], text: text)
      case .link(let parts, let destination): .line("a", ["href": destination], markup(parts))
      case .lineBreak: .element("eol")
      }
    }
  }

  /// Text whose line ends are kept.
  static func lines(_ text: String) -> [Markup] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      $0 == 0 ? [Markup.text(String($1))] : [.element("eol"), .text(String($1))]
    }
  }
}
