/// The sections and paragraphs of a policy while they are being collected.
struct DocumentOutline {
  let complaints: Complaints
  private(set) var title: String?
  private(set) var sections: [Section] = []
  var paragraphs: [Paragraph] = []
  private var lines: [String: Int] = [:]
  private var suffixes: [String: Int] = [:]

  init(complaints: Complaints) { self.complaints = complaints }

  /// Takes a heading; the first of level 1 before all paragraphs is the document's title.
  mutating func add(heading: String, level: Int, line: Int) {
    if level == 1, title == nil, paragraphs.isEmpty {
      title = heading
      return
    }
    sections.append(
      Section(
        heading: heading, level: max(2, level), note: "", paragraphs: [],
        position: SourcePosition(line: line, column: 1)))
  }

  /// Takes text that belongs to no paragraph.
  mutating func add(note: String, line: Int) {
    openSection(at: line)
    let last = sections.count - 1
    if !sections[last].note.isEmpty { sections[last].note += "\n\n" }
    sections[last].note += note
  }

  /// Takes a paragraph; gives it an identifier if none is written.
  mutating func add(label: String, id: String?, isUnnumbered: Bool, text: String, line: Int) {
    let place = SourcePosition(line: line, column: 1)
    let id = id ?? freeIdentifier(for: label)
    if let first = lines[id] {
      complaints.error(
        "paragraph.duplicate-id",
        "The identifier “\(id)” names two paragraphs, in lines \(first) and \(line).",
        help: "Give one of them another {#name}.", at: place)
    } else {
      lines[id] = line
    }
    openSection(at: line)
    sections[sections.count - 1].paragraphs.append(paragraphs.count)
    paragraphs.append(
      Paragraph(
        id: id, label: label, isUnnumbered: isUnnumbered, text: text, kind: nil,
        hasMeaning: false, section: sections.count - 1, position: place))
  }

  private mutating func openSection(at line: Int) {
    if sections.isEmpty { add(heading: "", level: 2, line: line) }
  }

  private mutating func freeIdentifier(for label: String) -> String {
    let base = ParagraphIdentity.derived(from: label)
    guard lines[base] != nil else { return base }
    var number = suffixes[base] ?? 2
    while lines["\(base)-\(number)"] != nil { number += 1 }
    suffixes[base] = number + 1
    return "\(base)-\(number)"
  }
}
