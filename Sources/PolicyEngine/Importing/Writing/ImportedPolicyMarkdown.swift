extension ImportedPolicy {
  /// Writes the policy in the format of policy files.
  ///
  /// The sentences are the school's. Each paragraph is followed by a `suggestions` block, which the
  /// engine passes over and readers never see; `suggestions: false` leaves those out.
  public func markdown(suggestions: Bool = true) -> String {
    var blocks = [frontMatter(), "# " + MarkdownEscaping.inline(title)]
    var found = (suggestions ? WordingSuggestion.all(of: self) : [])[...]
    // A file may have so many blocks and no more; nobody would look through them anyway.
    if found.count > SourceLimits.blocks / 2 { found = [] }
    for piece in pieces {
      switch piece.kind {
      case .heading(let level):
        let words = format == .markdown ? piece.line : MarkdownEscaping.inline(piece.line)
        blocks.append(String(repeating: "#", count: level) + " " + words)
      case .paragraph, .subItem:
        blocks.append(written(piece))
        // Suggestions come in the order of the paragraphs, so the next one is this one's or later.
        if let next = found.first, next.label == piece.label {
          blocks.append(next.block)
          found.removeFirst()
        }
      case .title, .metadata, .furniture: continue
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func written(_ piece: ImportedPiece) -> String {
    let label = piece.label ?? ""
    let attribute = "{#\(piece.id ?? "p")\(piece.isUnnumbered ? " .unnumbered" : "")}"
    let isMarkdown = format == .markdown
    let write: (String) -> String = { MarkdownEscaping.block($0, isMarkdown: isMarkdown) }
    let point = label.hasSuffix(")") ? "" : "."
    // The id stands at the end of the first block, so that lists below stay lists.
    let blocks = piece.blocks
    let isLed = blocks.first?.depth == nil
    let first = isLed ? blocks.prefix(1).map { write($0.words) } : []
    let head = (["**\(label)\(point)**"] + first + [attribute]).joined(separator: " ")
    let rest = TextBlock.joined(Array(blocks.dropFirst(isLed ? 1 : 0)), write)
    return rest.isEmpty ? head : head + "\n\n" + rest
  }

  private func frontMatter() -> String {
    let facts = facts
    var lines = ["---", "policy: \(policyID)", "title: \(YAMLText.scalar(title))"]
    if let school = facts.school { lines.append("school: \(YAMLText.scalar(school))") }
    if let version = facts.version { lines.append("version: \(YAMLText.quoted(version))") }
    if let date = facts.inForce { lines.append("in-force: { from: \(date.firstDay) }") }
    if let date = facts.reviewBy { lines.append("review-by: \(date.lastDay)") }
    if !facts.signOff.isEmpty {
      lines.append("sign-off:")
      lines += facts.signOff.map { "  - \(YAMLText.quoted($0))" }
    }
    for (key, words) in facts.printed {
      lines.append("printed-\(key):")
      lines += words.map { "  - \(YAMLText.quoted($0))" }
    }
    lines.append("---")
    return lines.joined(separator: "\n")
  }

  /// A name for the policy out of its title.
  var policyID: String {
    let words = title.plainWords.flatMap { $0.split(separator: "-").map(String.init) }
    if zip(words, words.dropFirst()).contains(where: { $0 == "social" && $1 == "media" }) {
      return "social-media"
    }
    let kept = words.filter {
      !["policy", "the", "for", "and", "of", "schools", "school"].contains($0)
    }
    let name = kept.joined(separator: " ").slug
    return name.isEmpty || name.first?.isNumber == true ? "policy" : name
  }
}
