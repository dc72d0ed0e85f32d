/// Finds contacts in the text of a policy: in paragraphs, headings and metadata.
enum ContactFinder {
  static func contacts(in policy: ImportedPolicy) -> [ImportedContact] {
    var found: [ImportedContact] = []
    for piece in policy.pieces {
      if case .furniture = piece.kind { continue }
      var role: String?
      for fragment in piece.fragments {
        let text = Array(fragment.text.unicodeScalars)
        guard text.count >= 3 else { continue }
        let spans = ContactSpans.find(in: text)
        for span in spans {
          let start = max(0, span.range.lowerBound - 160)
          let before = text[start..<span.range.lowerBound].string
          role = RoleWords.last(in: before) ?? role
          found.append(
            ImportedContact(
              line: fragment.line, label: piece.label, kind: span.kind,
              text: text[span.range].string, role: role))
        }
        role = RoleWords.last(in: fragment.text) ?? role
      }
    }
    return found
  }
}
