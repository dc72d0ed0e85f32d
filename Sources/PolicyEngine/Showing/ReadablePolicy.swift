/// A policy's text with its plain reading, as `policy show` and the JSON API give it.
public struct ReadablePolicy: Sendable {
  private let document: PolicyDocument
  private let readBack: ReadBack
  private let normsOfParagraph: [String: [Int]]

  /// Prepares to show a policy.
  public init(_ document: PolicyDocument) {
    self.document = document
    readBack = ReadBack(document)
    normsOfParagraph = Dictionary(grouping: document.norms.indices) { document.norms[$0].paragraph }
  }

  /// The plain readings of a paragraph's norms.
  public func readings(of paragraph: Paragraph) -> [String] {
    (normsOfParagraph[paragraph.id] ?? []).map { readBack.sentence(forNorm: $0) }
  }

  /// Writes title, metadata and sections; the members are a contract.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", document.metadata.title)
      writer.key("metadata")
      writer.object { write(metadata: &$0) }
      writer.member("sections", document.sections) { writer, section in
        writer.member("heading", section.heading)
        writer.member("level", section.level)
        if !section.note.isEmpty { writer.member("note", section.note) }
        writer.member("paragraphs", section.paragraphs) { writer, index in
          write(members: &writer, of: document.paragraphs[index])
        }
      }
    }
  }

  /// Writes one paragraph.
  public func write(_ paragraph: Paragraph, to writer: inout JSONWriter) {
    writer.object { write(members: &$0, of: paragraph) }
  }

  private func write(members writer: inout JSONWriter, of paragraph: Paragraph) {
    writer.member("label", paragraph.label)
    writer.member("id", paragraph.id)
    writer.member("text", paragraph.text)
    if paragraph.isUnnumbered { writer.member("unnumbered", true) }
    writer.member("kind", paragraph.kind?.rawValue)
    writer.member("reading", readings(of: paragraph))
    writer.member(
      "norms", (normsOfParagraph[paragraph.id] ?? []).map { document.norms[$0].id })
  }

  private func write(metadata writer: inout JSONWriter) {
    let metadata = document.metadata
    writer.member("policy", metadata.policy)
    writer.member("version", metadata.version)
    writer.member("school", metadata.school)
    writer.member("in-force-from", metadata.inForceFrom)
    writer.member("in-force-to", metadata.inForceTo)
    writer.member("review-by", metadata.reviewBy)
    for entry in metadata.other { writer.member(entry.name, entry.text) }
  }
}
