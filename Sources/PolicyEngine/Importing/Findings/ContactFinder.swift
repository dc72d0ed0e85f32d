/// Finds contacts in the text of a policy: in paragraphs, headings and metadata.
enum ContactFinder {
  static func contacts(in policy: ImportedPolicy) -> [ImportedContact] {
    var found: [ImportedContact] = []
    for piece in policy.pieces {
      if case .furniture = piece.kind { continue }
      let isTags = if case .metadata("tags") = piece.kind { true } else { false }
      var role: String?
      for fragment in piece.fragments {
        let text = Array(fragment.text.unicodeScalars)
        guard text.count >= 3 else { continue }
        var read = 0
        for span in ContactSpans.find(in: text) {
          // A list of words in front matter is no gap: "tags: [staff, online]".
          if isTags, span.kind == .placeholder { continue }
          // The words since the last contact, and no more: a line may hold thousands.
          let start = max(read, span.range.lowerBound - 160)
          let before = text[start..<span.range.lowerBound].string
          read = span.range.upperBound
          role = RoleWords.last(in: before) ?? role
          found.append(
            ImportedContact(
              line: fragment.line, label: piece.label, kind: span.kind,
              text: text[span.range].string, role: role))
        }
        role = RoleWords.last(in: text[max(read, text.count - 160)...].string) ?? role
      }
    }
    return found
  }
}
