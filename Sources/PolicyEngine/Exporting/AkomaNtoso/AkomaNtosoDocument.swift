/// The text of a policy as Akoma Ntoso 3.0 (LegalDocML 1.0), a `doc` named `policy`.
///
/// Sections and paragraphs are hierarchical elements whose identifiers follow the naming
/// convention; `wId` holds the policy's own stable identifier, which renumbering leaves alone.
struct AkomaNtosoDocument {
  private let document: PolicyDocument
  private let names: AkomaNtosoNames

  init(_ document: PolicyDocument) {
    self.document = document
    names = AkomaNtosoNames(document)
  }

  /// The whole document.
  var markup: Markup {
    let title = Markup.element(
      "longTitle", ["eId": "longTitle"],
      [.line("p", [:], [.line("docTitle", text: document.metadata.title)])])
    let body = ReadingTree(document).roots.map(hierarchy)
    return .element(
      "akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"],
      [
        .element(
          "doc", ["name": "policy"],
          [AkomaNtosoMetadata(document.metadata, names).markup]
            + (document.metadata.title.isEmpty ? [] : [.element("preface", [:], [title])])
            + [.element("mainBody", [:], body.isEmpty ? [.line("p", [:], [])] : body)])
      ])
  }

  private func hierarchy(_ node: ReadingTree.Node) -> Markup {
    switch node.content {
    case .section(let index): section(index, node.children)
    case .paragraph(let index): paragraph(index, node)
    }
  }

  private func section(_ index: Int, _ children: [ReadingTree.Node]) -> Markup {
    let section = document.sections[index]
    let heading =
      section.heading.isEmpty
      ? []
      : [Markup.line("heading", [:], InlineMarkup.markup(MarkdownInline.read(section.heading)))]
    return .element(
      "section", ["eId": names.sections[index]],
      heading + content(section.note, children))
  }

  private func paragraph(_ index: Int, _ node: ReadingTree.Node) -> Markup {
    let paragraph = document.paragraphs[index]
    let number = paragraph.isUnnumbered ? "[\(paragraph.label)]" : paragraph.label + "."
    return .element(
      node.depth == 0 ? "paragraph" : "subparagraph",
      ["eId": names.paragraphs[index], "wId": paragraph.id],
      [.line("num", text: number)] + content(paragraph.text, node.children))
  }

  /// A text, or a text as introduction to what stands under it.
  private func content(_ text: String, _ children: [ReadingTree.Node]) -> [Markup] {
    let blocks = MarkdownText(text).blocks.map(BlockMarkup.markup)
    if children.isEmpty {
      return [.element("content", [:], blocks.isEmpty ? [.line("p", [:], [])] : blocks)]
    }
    return (blocks.isEmpty ? [] : [.element("intro", [:], blocks)]) + children.map(hierarchy)
  }
}
