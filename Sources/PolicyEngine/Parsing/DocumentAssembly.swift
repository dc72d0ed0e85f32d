/// A policy document while it is being put together.
struct DocumentAssembly {
  let complaints: Complaints
  var metadata = PolicyMetadata()
  private(set) var outline: DocumentOutline
  private var blocks: [(kind: DocumentPiece.BlockKind, paragraph: Int?, node: YAMLNode)] = []
  private var facts = NamedFactSet(FactSet([]))
  private var norms: [Norm] = []
  private var tests: [PolicyTest] = []
  private var decisions: [SettledQuestion] = []
  private var outOfScope: [Condition] = []
  private var wordLists: [String: [String]] = [:]

  init(complaints: Complaints) {
    self.complaints = complaints
    outline = DocumentOutline(complaints: complaints)
  }

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
    for piece in pieces {
      switch piece {
      case .heading(let level, let text, let line):
        outline.add(heading: text, level: level, line: line)
      case .text(let text, let line): outline.add(note: text, line: line)
      case .paragraph(let label, let id, let isUnnumbered, let text, let line):
        outline.add(label: label, id: id, isUnnumbered: isUnnumbered, text: text, line: line)
      case .block(.suggestions, _, _): break
      case .block(let kind, let text, let line):
        if let node = yaml(YAMLBlock(text: text, firstLine: line)) {
          add(kind, node, paragraph: outline.paragraphs.indices.last)
        }
      }
    }
  }

  /// Takes a block that speaks for a paragraph, or for the document.
  mutating func add(_ kind: DocumentPiece.BlockKind, _ node: YAMLNode, paragraph: Int?) {
    blocks.append((kind, paragraph, node))
  }

  /// Reads facts, norms, tests and decisions, in this order whatever their places.
  mutating func readMeaning(frontMatter: YAMLNode?) {
    readFacts()
    let binds = frontMatter?[FrontMatterKey.binds].flatMap(binds)
    readNorms(NormsReader(facts, binds: binds, complaints: complaints))
    readTests()
    readDecisions()
    RoleChains(metadata.roles).refuseCycles(complaints)
    if let node = frontMatter?[FrontMatterKey.outOfScope] {
      outOfScope = node.items.map(ConditionReader(facts, complaints: complaints).read)
    }
  }

  private mutating func readFacts() {
    let reader = FactsReader(complaints: complaints)
    var found: [Fact] = []
    for block in blocks where block.kind == .facts { found += reader.read(block.node) }
    if found.isEmpty, !blocks.contains(where: { $0.kind == .facts }) {
      var inference = FactInference()
      for block in blocks where block.kind == .norms || block.kind == .tests {
        inference.collect(block.node)
      }
      found = inference.facts(complaints)
    }
    found = reader.distinct(found)
    let words = WordsReader(complaints: complaints)
    for block in blocks where block.kind == .words {
      words.read(block.node, into: &found, lists: &wordLists)
    }
    facts = NamedFactSet(FactSet(found))
  }

  private func binds(_ node: YAMLNode) -> ValueSet? {
    guard let name = node.text else { return nil }
    let who = facts.facts.who
    if let set = facts.names[who].set(name) { return set }
    let known = facts.facts[who].values.map(\.name) + facts.facts[who].groups.map(\.name)
    complaints.error(
      "front-matter.binds", "“binds” names no value or group of the fact “who”: “\(name)”.",
      help: Spelling.help(for: name, among: known), at: node.position)
    return nil
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
      outline.paragraphs[place].hasMeaning = true
      switch reader.read(block.node, paragraph: outline.paragraphs[place].id) {
      case .norms(let found): drafts += found
      case .none(let kind): outline.paragraphs[place].kind = kind
      }
      guard drafts.count <= SourceLimits.norms else {
        complaints.error(
          "norms.too-many", "A policy may have at most \(SourceLimits.norms) norms.",
          at: drafts[SourceLimits.norms].norm.position)
        return
      }
    }
    refuseDuplicates(drafts)
    let linker = OverrideLinker(paragraphs: outline.paragraphs, complaints: complaints)
    norms = linker.link(drafts)
  }

  private func refuseDuplicates(_ drafts: [DraftNorm]) {
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
  }

  private mutating func readTests() {
    let reader = TestsReader(facts, norms: norms, complaints: complaints)
    for block in blocks where block.kind == .tests {
      let paragraph = block.paragraph.map { outline.paragraphs[$0].id }
      tests += reader.read(block.node, paragraph: paragraph)
      guard tests.count <= SourceLimits.tests else {
        complaints.error(
          "tests.too-many", "A policy may have at most \(SourceLimits.tests) tests.",
          at: tests[SourceLimits.tests].position)
        return
      }
    }
  }

  private mutating func readDecisions() {
    let reader = DecisionsReader(
      norms: norms, paragraphs: outline.paragraphs, complaints: complaints)
    for block in blocks where block.kind == .decisions { decisions += reader.read(block.node) }
  }

  /// The document, once nothing hinders.
  func document(source: String) -> PolicyDocument {
    PolicyDocument(
      source: source, metadata: metadata, sections: outline.sections,
      paragraphs: outline.paragraphs, facts: facts.facts, norms: norms, tests: tests,
      decisions: decisions, outOfScope: outOfScope, wordLists: wordLists,
      warnings: complaints.sorted)
  }
}
