/// A policy document while it is being put together.
struct DocumentAssembly {
  let complaints: Complaints
  var metadata = PolicyMetadata()
  private(set) var titleHeading: String?
  private var sections: [Section] = []
  private var paragraphs: [Paragraph] = []
  private var blocks: [(kind: DocumentPiece.BlockKind, paragraph: Int?, node: YAMLNode)] = []
  private var facts = FactSet([])
  private var norms: [Norm] = []
  private var tests: [PolicyTest] = []
  private var decisions: [SettledQuestion] = []
  private var outOfScope: [Condition] = []

  init(complaints: Complaints) { self.complaints = complaints }

  /// Reads a block's YAML; notes what is wrong with it.
  func yaml(_ block: YAMLBlock) -> YAMLNode? {
    do {
      return try block.read()
    } catch {
      for diagnostic in error.diagnostics { complaints.note(diagnostic) }
      return nil
    }
  }

  /// Takes headings, paragraphs and blocks in reading order.
  mutating func readOutline(_ pieces: [DocumentPiece]) {
    var ids: Set<String> = []
    for piece in pieces {
      switch piece {
      case .heading(1, let text, _) where titleHeading == nil && paragraphs.isEmpty:
        titleHeading = text
      case .heading(let level, let text, let line):
        add(heading: text, level: max(2, level), line: line)
      case .text(let text, let line):
        if sections.isEmpty { add(heading: "", level: 2, line: line) }
        let note = sections[sections.count - 1].note
        sections[sections.count - 1].note = note.isEmpty ? text : note + "\n\n" + text
      case .paragraph(let label, let id, let isUnnumbered, let text, let line):
        let place = SourcePosition(line: line, column: 1)
        let id = id ?? freeIdentifier(for: label, among: ids)
        if !ids.insert(id).inserted {
          complaints.error(
            "paragraph.duplicate-id", "The identifier “\(id)” names two paragraphs.",
            help: "Give one of them another {#name}.", at: place)
        }
        if sections.isEmpty { add(heading: "", level: 2, line: line) }
        sections[sections.count - 1].paragraphs.append(paragraphs.count)
        paragraphs.append(
          Paragraph(
            id: id, label: label, isUnnumbered: isUnnumbered, text: text, kind: nil,
            hasMeaning: false, section: sections.count - 1, position: place))
      case .block(.suggestions, _, _): break
      case .block(let kind, let text, let line):
        if let node = yaml(YAMLBlock(text: text, firstLine: line)) {
          blocks.append((kind, paragraphs.indices.last, node))
        }
      }
    }
  }

  private mutating func add(heading: String, level: Int, line: Int) {
    sections.append(
      Section(
        heading: heading, level: level, note: "", paragraphs: [],
        position: SourcePosition(line: line, column: 1)))
  }

  private func freeIdentifier(for label: String, among ids: Set<String>) -> String {
    let base = ParagraphIdentity.derived(from: label)
    guard ids.contains(base) else { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !ids.contains($0) } ?? base
  }

  /// Reads facts, norms, tests and decisions, in this order whatever their places.
  mutating func readMeaning(outOfScope node: YAMLNode?) {
    readFacts()
    let binds = metadata.binds.flatMap { name -> ValueSet? in
      if let set = facts[facts.who].valueSet(named: name) { return set }
      complaints.error(
        "front-matter.binds", "“binds” names no value or group of the fact “who”: “\(name)”.",
        help: Spelling.help(
          for: name, among: facts[facts.who].values.map(\.name)
            + facts[facts.who].groups.map(\.name)),
        at: SourcePosition(line: 1, column: 1))
      return nil
    }
    readNorms(NormsReader(facts: facts, binds: binds, complaints: complaints))
    readExamples()
    checkRoles()
    if let node {
      let reader = ConditionReader(facts: facts, complaints: complaints)
      outOfScope = node.items.map(reader.read)
    }
  }

  private mutating func readFacts() {
    let reader = FactsReader(complaints: complaints)
    var found: [Fact] = []
    for block in blocks where block.kind == .facts {
      for fact in reader.read(block.node) {
        if found.contains(where: { $0.name == fact.name }) {
          complaints.error(
            "facts.duplicate", "The fact “\(fact.name)” is declared twice.", at: fact.position)
        } else {
          found.append(fact)
        }
      }
    }
    if found.isEmpty, !blocks.contains(where: { $0.kind == .facts }) {
      var inference = FactInference()
      for block in blocks where block.kind == .norms || block.kind == .tests {
        inference.collect(block.node)
      }
      found = inference.facts()
      if !found.isEmpty {
        complaints.warning(
          "facts.inferred", "The policy declares no facts; they were taken from its norms.",
          help: "Add a facts block with questions and values in your own words.",
          at: SourcePosition(line: 1, column: 1))
      }
    }
    facts = FactSet(found)
  }

  private mutating func readNorms(_ reader: NormsReader) {
    var drafts: [DraftNorm] = []
    for block in blocks where block.kind == .norms {
      guard let place = block.paragraph else {
        complaints.error(
          "norms.no-paragraph", "A norms block stands under the paragraph that it speaks for.",
          at: block.node.position)
        continue
      }
      paragraphs[place].hasMeaning = true
      switch reader.read(block.node, paragraph: paragraphs[place].id) {
      case .norms(let found): drafts += found
      case .none(let kind): paragraphs[place].kind = kind
      }
    }
    var seen: [String: SourcePosition] = [:]
    for draft in drafts where !draft.norm.id.isEmpty {
      if let first = seen[draft.norm.id] {
        complaints.error(
          "norm.duplicate-id",
          "The id “\(draft.norm.id)” is taken: line \(first.line) has a norm of that name.",
          help: "Ids are names that never change; give this one another.",
          at: draft.norm.position)
      } else {
        seen[draft.norm.id] = draft.norm.position
      }
    }
    norms = OverrideLinker(paragraphs: paragraphs, complaints: complaints).link(drafts)
  }

  private mutating func readExamples() {
    let byId = Dictionary(
      norms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tests = TestsReader(facts: facts, norms: byId, complaints: complaints)
    let decisions = DecisionsReader(complaints: complaints)
    for block in blocks {
      switch block.kind {
      case .tests:
        self.tests += tests.read(block.node, paragraph: block.paragraph.map { paragraphs[$0].id })
      case .decisions: self.decisions += decisions.read(block.node)
      default: break
      }
    }
  }

  /// Refuses chains of stand-ins that come round to where they began.
  private func checkRoles() {
    for role in metadata.roles {
      var seen: Set<String> = []
      var next: String? = role.name
      while let name = next {
        guard seen.insert(name).inserted else {
          complaints.error(
            "role.cycle", "The stand-ins of “\(role.name)” come round to “\(name)” again.",
            help: "End the chain at a body outside the school.", at: role.position)
          break
        }
        next = metadata.role(name)?.standIn
      }
    }
  }

  /// The document, once nothing hinders.
  func document(source: String) -> PolicyDocument {
    PolicyDocument(
      source: source, metadata: metadata, sections: sections, paragraphs: paragraphs,
      facts: facts, norms: norms, tests: tests, decisions: decisions, outOfScope: outOfScope,
      warnings: complaints.sorted)
  }
}
