/// Paragraphs whose meaning is not stated, and placeholders that nobody filled in.
struct TextRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    policy.document.paragraphs.flatMap { paragraph in
      var found: [PolicyFinding] = []
      let name = policy.names.paragraphs([paragraph.label]).sentenceStart
      if !paragraph.hasMeaning {
        found.append(
          PolicyFinding(
            .paragraphWithoutMeaning, "\(name) has a text and no stated meaning.",
            help: "Write its norms under it, or “norms: none” with its kind: "
              + EnglishList.or(ParagraphKind.allCases.map(\.rawValue)) + "."))
      }
      let placeholders = Placeholders.all(in: paragraph.text)
      if !placeholders.isEmpty {
        found.append(
          PolicyFinding(
            .placeholderLeft,
            "\(name) still has \(EnglishList.and(placeholders.map { "“\($0)”" })) to fill in.",
            help: "Write the school’s own words there."))
      }
      return found.map { finding in
        var finding = finding
        finding.paragraphs = [paragraph.label]
        finding.position = paragraph.position
        return finding
      }
    } + front(policy.document.metadata)
  }

  private func front(_ metadata: PolicyMetadata) -> [PolicyFinding] {
    let texts =
      [("title", metadata.title), ("school", metadata.school ?? "")]
      + metadata.roles.flatMap { [($0.name, $0.title), ($0.name, $0.contact ?? "")] }
    return texts.flatMap { name, text in
      Placeholders.all(in: text).map { placeholder in
        var finding = PolicyFinding(
          .placeholderLeft, "The front matter still has “\(placeholder)” to fill in (\(name)).",
          help: "Write the school’s own words there.")
        finding.subjects = [name]
        return finding
      }
    }
  }
}

/// Blanks that a template leaves for a school: “[name of headteacher]”, “____”.
enum Placeholders {
  /// The blanks in a text, each once, in reading order.
  static func all(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let place = rest.firstIndex(where: { $0 == "[" || $0 == "_" }) {
      rest = rest[place...]
      let blank = rest.first == "[" ? bracket(rest) : underscores(rest)
      if let blank {
        if !found.contains(String(blank)) { found.append(String(blank)) }
        rest = rest[blank.endIndex...]
      } else {
        rest = rest.dropFirst()
      }
    }
    return found
  }

  /// A text in brackets that is no link, no footnote and no tick box.
  private static func bracket(_ text: Substring) -> Substring? {
    guard let end = text.firstIndex(of: "]") else { return nil }
    let inside = text[..<end].dropFirst()
    let after = text[text.index(after: end)...].first
    guard after != "(", after != "[", after != ":" else { return nil }
    guard !inside.contains("["), !inside.contains("\n") else { return nil }
    let isBlank = inside == "…" || inside == "..." || inside.contains { $0.isLetter }
    return isBlank && inside != "x" && inside != "X" ? text[...end] : nil
  }

  private static func underscores(_ text: Substring) -> Substring? {
    let run = text.prefix { $0 == "_" }
    return run.count >= 4 ? run : nil
  }
}
