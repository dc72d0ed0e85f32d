/// Identifiers of an Akoma Ntoso document (Naming Convention 1.0, sections 4 and 5).
struct AkomaNtosoNames {
  private let metadata: PolicyMetadata
  /// The element identifiers of the sections and paragraphs, by index.
  let sections: [String]
  let paragraphs: [String]

  init(_ document: PolicyDocument) {
    metadata = document.metadata
    var taken: Set<String> = []
    var suffixes: [String: Int] = [:]
    let tree = ReadingTree(document)
    var sections = Array(repeating: "", count: document.sections.count)
    var paragraphs = Array(repeating: "", count: document.paragraphs.count)
    func name(_ node: ReadingTree.Node, below parent: String) {
      let own: String
      switch node.content {
      case .section(let index): own = "sec_\(index + 1)"
      case .paragraph(let index):
        own = (node.depth == 0 ? "para_" : "subpara_") + Self.part(document.paragraphs[index].label)
      }
      let wanted = parent.isEmpty ? own : parent + "__" + own
      var free = wanted
      while !taken.insert(free).inserted {
        let count = suffixes[wanted, default: 2]
        free = "\(wanted)_\(count)"
        suffixes[wanted] = count + 1
      }
      switch node.content {
      case .section(let index): sections[index] = free
      case .paragraph(let index): paragraphs[index] = free
      }
      for child in node.children { name(child, below: free) }
    }
    for root in tree.roots { name(root, below: "") }
    self.sections = sections
    self.paragraphs = paragraphs
  }

  /// The day from which names are dated; a policy without one is dated as unknown.
  var date: String { metadata.inForceFrom ?? "0001-01-01" }

  /// The work: the policy, whatever its version.
  var work: String { "/akn/gb/doc/policy/\(date)/\(IRIPart.escaped(metadata.policy))" }

  /// The expression: this version, in English.
  var expression: String { work + "/eng@" + date }

  /// The address of a paragraph in this version.
  func address(ofParagraph index: Int) -> String { expression + "/!main~" + paragraphs[index] }

  private static func part(_ label: String) -> String {
    let part = label.lowercased().unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "-"
    }
    return String(part)
  }
}
