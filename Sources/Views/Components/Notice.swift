/// Something a reader should know before going on.
package struct Notice: Illustrated {
  /// How much it weighs, shown by its words and the strength of its rule.
  package enum Weight: String, Sendable, CaseIterable {
    case note, attention, danger
  }

  let weight: Weight
  let heading: String?
  let content: HTML

  /// A notice, with a heading where it has to catch the eye.
  package init(_ weight: Weight = .note, heading: String? = nil, content: HTML) {
    self.weight = weight
    self.heading = heading
    self.content = content
  }

  package var html: HTML {
    """
    <div class="notice notice--\(weight.rawValue)">
    \(with: heading, { "<h2 class=\"notice__heading\">\($0)</h2>\n" })\(content)
    </div>

    """
  }

  package static let examples: KeyValuePairs = [
    "note": Notice(content: "<p>This is guidance, not your policy.</p>"),
    "attention": Notice(
      .attention, heading: "The paragraphs disagree",
      content: "<p>Paragraph 28 says no and paragraph 39 says yes. Ask Mrs Adeyemi.</p>"),
    "danger": Notice(
      .danger, heading: "If anyone is in danger now, call 999",
      content: "<p>Then tell Mrs Adeyemi, the head teacher.</p>"),
  ]
}
