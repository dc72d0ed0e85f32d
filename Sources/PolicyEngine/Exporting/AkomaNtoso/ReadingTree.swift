/// Sections within sections and paragraphs within paragraphs: what headings' levels and labels
/// tell of a flat document.
struct ReadingTree {
  /// A section or a paragraph with what stands under it.
  struct Node {
    var content: Content
    /// How many paragraphs it stands under.
    var depth: Int
    var children: [Node] = []
  }

  /// Which section or paragraph, by index.
  enum Content {
    case section(Int)
    case paragraph(Int)
  }

  /// What stands under nothing.
  private(set) var roots: [Node] = []
  /// How deep sub-items nest; deeper ones stay beside each other.
  private static let deepest = 6

  init(_ document: PolicyDocument) {
    var open: [(node: Node, level: Int)] = []
    func close(to level: Int, _ roots: inout [Node]) {
      while let last = open.last, last.level >= level {
        open.removeLast()
        if open.isEmpty {
          roots.append(last.node)
        } else {
          open[open.count - 1].node.children.append(last.node)
        }
      }
    }
    for (index, section) in document.sections.enumerated() {
      close(to: section.level, &roots)
      let items = Self.items(of: section, in: document)
      open.append((Node(content: .section(index), depth: 0, children: items), section.level))
    }
    close(to: 0, &roots)
  }

  /// The paragraphs of a section, each under the one whose label its own continues.
  private static func items(of section: Section, in document: PolicyDocument) -> [Node] {
    var open: [(node: Node, label: String)] = []
    var items: [Node] = []
    func closeLast() {
      guard let last = open.popLast() else { return }
      if open.isEmpty {
        items.append(last.node)
      } else {
        open[open.count - 1].node.children.append(last.node)
      }
    }
    for index in section.paragraphs {
      let label = document.paragraphs[index].label
      while let last = open.last, !continues(label, last.label) || open.count >= deepest {
        closeLast()
      }
      open.append((Node(content: .paragraph(index), depth: open.count), label))
    }
    while !open.isEmpty { closeLast() }
    return items
  }

  /// Whether `22a` continues `22`, or `2.3` continues `2`; `220` continues neither.
  private static func continues(_ label: String, _ parent: String) -> Bool {
    guard label.utf8.starts(with: parent.utf8) else { return false }
    let rest = Array(label.utf8.dropFirst(parent.utf8.count))
    guard let next = rest.first, let last = parent.utf8.last else { return false }
    if next == UInt8(ascii: ".") || next == UInt8(ascii: "-") { return rest.count > 1 }
    return last.isASCIIDigit ? next.isASCIILetter : next.isASCIIDigit
  }
}
