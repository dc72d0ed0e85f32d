/// Reads the parts of a norm that say what must hold first, who hears of it and by when.
struct DutyReader {
  let complaints: Complaints

  /// Adds them to the norm.
  func read(_ node: YAMLNode, into norm: inout Norm) {
    norm.provisions = node[NormKey.provided].map(provisions) ?? []
    norm.reportTo = node[NormKey.reportTo].map { complaints.texts($0, for: "report-to") } ?? []
    norm.within = node[NormKey.within].flatMap { deadline($0, name: "within") }
    norm.every = node[NormKey.every].flatMap { deadline($0, name: "every") }
  }

  private func provisions(_ node: YAMLNode) -> [Provision] {
    guard let entries = node.entries else {
      complaints.error(
        "norm.provided", "“provided” is a map.",
        help: "Such as { permission: [parents, school] }.", at: node.position)
      return []
    }
    return entries.flatMap { entry -> [Provision] in
      let names = complaints.texts(entry.value, for: entry.key)
      let found = names.compactMap { Provision(kind: entry.key, name: $0) }
      if found.count < names.count {
        complaints.error(
          "norm.provided", "There is nothing to provide called “\(entry.key)”.",
          help: Spelling.help(for: entry.key, among: ProvisionKey.names),
          at: entry.position)
      }
      return found
    }
  }

  private func deadline(_ node: YAMLNode, name: String) -> Deadline? {
    if let text = node.text {
      return Deadline(text: text, set: span(text, at: node), agreedBy: nil)
    }
    guard node.entries != nil else {
      complaints.error(
        "norm.deadline", "“\(name)” is a duration or { text: …, set: … }.", at: node.position)
      return nil
    }
    complaints.refuseKeys(
      of: node, except: DeadlineKey.names, "norm.deadline-key", "A deadline has no")
    let text = node[DeadlineKey.text]?.text
    let set = node[DeadlineKey.set].flatMap { part in part.text.flatMap { span($0, at: part) } }
    return Deadline(
      text: text ?? set?.description ?? "", set: set, agreedBy: node[DeadlineKey.agreedBy]?.text)
  }

  private func span(_ text: String, at node: YAMLNode) -> Deadline.Span? {
    if ["", "null", "~", "none", "not set"].contains(text) { return nil }
    if let span = Deadline.Span(text) { return span }
    complaints.error(
      "norm.span", "“\(text)” is no length of time.",
      help: "Write now, 2 hours, 1 school day, 3 days, 1 week, month, term or year.",
      at: node.position)
    return nil
  }
}
