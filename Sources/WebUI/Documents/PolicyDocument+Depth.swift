package import PolicyEngine

extension PolicyDocument {
  /// How far a paragraph is set in: 22a stands under 22, since its label continues that of an earlier paragraph.
  package func depth(of paragraph: Paragraph) -> Int {
    sections[paragraph.section].paragraphs.contains { index in
      let other = paragraphs[index]
      guard other.position < paragraph.position, paragraph.label.hasPrefix(other.label) else {
        return false
      }
      let rest = paragraph.label.dropFirst(other.label.count)
      return !paragraph.isUnnumbered && rest.first.map { !$0.isNumber } == true
    } ? 1 : 0
  }
}
