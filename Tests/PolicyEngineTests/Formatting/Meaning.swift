@testable import PolicyEngine

/// What a policy file says, apart from places and the spaces of its text.
struct Meaning: Equatable {
  private var codes: [String] = []
  private var parts: [String] = []

  init(of text: String) {
    do throws(InvalidPolicy) {
      let document = try PolicyParser().parse(text)
      parts.append("\(document.metadata.title) \(document.metadata.other.map(\.text))")
      for section in document.sections {
        parts.append("\(section.heading) \(section.level) \(MarkdownText(section.note))")
      }
      for paragraph in document.paragraphs {
        parts.append(
          "\(paragraph.id) \(paragraph.label) \(paragraph.isUnnumbered) \(paragraph.hasMeaning) "
            + "\(paragraph.section) \(paragraph.markdown)")
      }
      parts += document.norms.map { "\($0.id) \($0.modality) \($0.scope) \($0.overrides)" }
      parts += document.facts.all.map { "\($0.name) \($0.values) \($0.question)" }
      parts += document.tests.map { "\($0.ask) \($0.expectations)" }
    } catch {
      codes = error.diagnostics.map(\.code).sorted()
    }
  }
}
