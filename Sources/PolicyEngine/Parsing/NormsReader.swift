/// A norm with its overrides still by name, as they may point forwards.
struct DraftNorm {
  var norm: Norm
  var overrides: [(target: String, because: String?, position: SourcePosition)]
}

/// Reads `norms` blocks.
struct NormsReader {
  let named: NamedFactSet
  let binds: ValueSet?
  let complaints: Complaints
  private var facts: FactSet { named.facts }

  init(_ named: NamedFactSet, binds: ValueSet?, complaints: Complaints) {
    self.named = named
    self.binds = binds
    self.complaints = complaints
  }

  /// What a block says: its norms, or the kind of a paragraph that has none.
  enum Content {
    case norms([DraftNorm])
    case none(ParagraphKind)
  }

  /// Reads a block that stands under the paragraph of that identifier.
  func read(_ node: YAMLNode, paragraph: String) -> Content {
    if case .map(let entries, let place) = node {
      if entries.contains(where: { NoNormKey(rawValue: $0.key) != nil }) {
        complaints.refuseKeys(
          of: node, except: NoNormKey.names, "norms.unknown-key",
          "A paragraph without norms has no")
        return .none(kind(node, at: place))
      }
      return .norms(norm(node, paragraph: paragraph).map { [$0] } ?? [])
    }
    return .norms(node.items.compactMap { norm($0, paragraph: paragraph) })
  }

  private func kind(_ node: YAMLNode, at place: SourcePosition) -> ParagraphKind {
    let name = node[NoNormKey.kind]?.text ?? ""
    if let kind = ParagraphKind(rawValue: name) { return kind }
    complaints.error(
      "norms.kind",
      name.isEmpty
        ? "A paragraph without norms says its kind." : "There is no kind of paragraph “\(name)”.",
      help: "One of: " + ParagraphKind.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      at: node[NoNormKey.kind]?.position ?? place)
    return .statement
  }

  private func norm(_ node: YAMLNode, paragraph: String) -> DraftNorm? {
    guard let entries = node.entries else {
      complaints.error("norm.map", "A norm is “name: value” lines.", at: node.position)
      return nil
    }
    complaints.refuseKeys(of: node, except: NormKey.allNames, "norm.unknown-key", "A norm has no")
    guard let (modality, acts) = strength(entries, at: node.position) else { return nil }
    let conditions = ConditionReader(named, complaints: complaints)
    let when = node[NormKey.when].map(conditions.readWhen)
    var norm = Norm(
      id: identifier(node), paragraph: paragraph,
      cites: node[NormKey.cites].map { complaints.texts($0, for: "cites") } ?? [],
      modality: modality,
      acts: conditions.values(acts, of: facts.act),
      bearers: node[NormKey.who].map { conditions.values($0, of: facts.who) } ?? binds,
      scope: when?.condition ?? .always, dutyTriggers: when?.acts,
      exceptions: node[NormKey.unless].map { $0.items.map(conditions.read) } ?? [], overrides: [],
      provisions: [], reportTo: [], within: nil, every: nil,
      record: text(node, .record), gate: text(node, .gate),
      needsJudgement: judgement(node[NormKey.reading]), note: text(node, .note),
      position: node.position)
    if when?.acts != nil, modality != .must {
      complaints.error(
        "norm.trigger", "Only “must” can be triggered by the asked act (“do” inside “when”).",
        help: "Name the act behind “\(modality.rawValue)”.", at: node.position)
    }
    DutyReader(complaints: complaints).read(node, into: &norm)
    return DraftNorm(norm: norm, overrides: node[NormKey.overrides].map(overrides) ?? [])
  }

  private func text(_ node: YAMLNode, _ key: NormKey) -> String? {
    node[key].flatMap { complaints.text($0, for: key.rawValue) }
  }

  private func identifier(_ node: YAMLNode) -> String {
    guard let id = node[NormKey.id] else {
      complaints.error(
        "norm.no-id", "The norm has no id.",
        help: "Give it a name that never changes, such as p28-pupils.", at: node.position)
      return ""
    }
    let name = complaints.text(id, for: "id") ?? ""
    if !ParagraphIdentity.isIdentifier(name[...]) {
      complaints.error(
        "norm.id", "“\(name)” cannot be an id.",
        help: "Use letters, digits and hyphens.", at: id.position)
    }
    return name
  }

  private func strength(
    _ entries: [YAMLNode.Entry], at place: SourcePosition
  ) -> (Modality, YAMLNode)? {
    let found = entries.compactMap { entry in
      Modality(rawValue: entry.key).map { ($0, entry.value) }
    }
    if found.count == 1 { return found[0] }
    complaints.error(
      "norm.strength",
      found.isEmpty ? "The norm does not say how strong it is." : "The norm has two strengths.",
      help: "Exactly one of: " + Modality.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      at: place)
    return nil
  }

  private func judgement(_ node: YAMLNode?) -> Bool {
    guard let node else { return false }
    switch node.text {
    case "judgement": return true
    case "firm": return false
    default:
      complaints.error("norm.reading", "“reading” is firm or judgement.", at: node.position)
      return false
    }
  }

  private func overrides(
    _ node: YAMLNode
  ) -> [(target: String, because: String?, position: SourcePosition)] {
    node.items.flatMap { item -> [(target: String, because: String?, position: SourcePosition)] in
      if let name = item.text { return [(name, nil, item.position)] }
      complaints.refuseKeys(
        of: item, except: OverrideKey.names, "norm.overrides-key", "An override has no")
      guard let targets = item[OverrideKey.norm] ?? item[OverrideKey.paragraph] else {
        complaints.error(
          "norm.overrides", "“overrides” names the norm that yields.",
          help: "Such as p28-leavers or { norm: p28-leavers, because: … }.", at: item.position)
        return []
      }
      let because = item[OverrideKey.because]?.text
      return targets.items.compactMap { target in
        complaints.text(target, for: OverrideKey.norm.rawValue)
          .map { ($0, because, target.position) }
      }
    }
  }
}
