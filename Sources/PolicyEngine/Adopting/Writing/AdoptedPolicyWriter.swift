/// Writes the adopted policy: the school's file with the model's blocks put in.
struct AdoptedPolicyWriter {
  private let model: FileOutline
  private let school: FileOutline
  private let pairs: [Int: Int]
  private let names: AdoptedNames
  /// What reads otherwise than in the model.
  private(set) var changes: [Adoption.Change] = []

  init(model: PolicyDocument, school: PolicyDocument, pairs: [Int: Int]) {
    self.model = FileOutline(model.source)
    self.school = FileOutline(school.source)
    self.pairs = pairs
    names = AdoptedNames(model: model, school: school, pairs: pairs)
    for (place, own) in pairs.sorted(by: { $0.key < $1.key }) {
      let before = model.paragraphs[place].label
      let after = school.paragraphs[own].label
      guard before != after else { continue }
      changes.append(
        .init(
          kind: "relabelled", subject: after, detail: "The model calls this paragraph \(before)."))
    }
  }

  /// The file, which reads without errors.
  mutating func write() -> String {
    var left: Set<String> = []
    // A block that does not read in its new place is set aside, and everything is written again.
    for _ in 0..<40 {
      let text = assemble(leaving: left)
      guard let fault = Self.fault(in: text), let block = blockText(in: text, at: fault),
        left.insert(block).inserted
      else { return text }
      changes.append(
        .init(kind: "block-dropped", subject: "line \(fault.position.line)", detail: fault.message))
    }
    return assemble(leaving: left)
  }

  private static func fault(in text: String) -> Diagnostic? {
    do {
      _ = try PolicyParser().parse(text)
      return nil
    } catch { return error.diagnostics.first { $0.severity == .error } }
  }

  private func blockText(in text: String, at fault: Diagnostic) -> String? {
    let outline = FileOutline(text)
    let line = fault.position.line - 1
    return (outline.blocks.joined() + outline.free).first { $0.lines.contains(line) }?.text
  }

  private mutating func assemble(leaving left: Set<String>) -> String {
    var adoption = BlockAdoption(names: names)
    var additions: [Int: [String]] = [:]
    var dropped: Set<Int> = []
    func fenced(_ block: FileOutline.Block) -> String? {
      guard let text = adoption.adopted(block), !left.contains(text) else { return nil }
      return Self.fence(block.kind, text)
    }
    let facts = model.free.filter(\.isForAll).compactMap(fenced)
    additions[school.titleEnd, default: []] += facts
    for (place, own) in pairs.sorted(by: { $0.key < $1.key })
    where model.blocks.indices.contains(place) {
      let blocks = model.blocks[place].compactMap(fenced)
      guard school.textEnds.indices.contains(own) else { continue }
      additions[school.textEnds[own], default: []] += blocks
      for block in school.blocks[own] where block.kind == .suggestions {
        dropped.formUnion(block.lines)
      }
    }
    let rest = model.free.filter { !$0.isForAll }.compactMap(fenced)
    additions[school.lines.count, default: []] += rest
    let settled = changes.filter { $0.kind == "relabelled" || $0.kind == "block-dropped" }
    changes = settled + adoption.changes
    return joined(additions, dropped)
  }

  private func joined(_ additions: [Int: [String]], _ dropped: Set<Int>) -> String {
    let front = FrontMatterAdoption.joined(school: school.frontMatter, model: model.frontMatter)
    var made = "---\n" + front + "\n---\n"
    var blank = false
    for index in school.bodyStart...school.lines.count {
      if let blocks = additions[index], !blocks.isEmpty {
        made += blocks.map { "\n" + $0 + "\n" }.joined()
        blank = false
      }
      guard index < school.lines.count, !dropped.contains(index) else { continue }
      let line = school.lines[index]
      // Where a block was taken out, one empty line is enough.
      if line.isEmpty, blank { continue }
      if index == school.lines.count - 1, line.isEmpty { continue }
      made += line + "\n"
      blank = line.isEmpty
    }
    return made
  }

  private static func fence(_ kind: DocumentPiece.BlockKind, _ text: String) -> String {
    var marks = "```"
    while text.contains(marks) { marks += "`" }
    return marks + kind.rawValue + "\n" + text + "\n" + marks
  }
}
