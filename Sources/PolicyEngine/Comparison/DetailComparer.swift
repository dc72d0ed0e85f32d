/// Compares what norms of the same id say besides their strength: gates, recipients, times.
struct DetailComparer {
  let old: PolicyVersion
  let new: PolicyVersion
  private let oldWording: Wording
  private let newWording: Wording
  private let names: ParagraphNames

  init(old: PolicyVersion, new: PolicyVersion) {
    self.old = old
    self.new = new
    oldWording = Wording(old.document)
    newWording = Wording(new.document)
    names = ParagraphNames(new.document)
  }

  /// The changes, in the order of the newer version.
  func changes() -> [RuleChange] {
    let oldPlaces = Dictionary(
      old.norms.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return new.norms.indices.flatMap { index in
      oldPlaces[new.norms[index].id].map { changes($0, index) } ?? []
    } + goneGates()
  }

  private func changes(_ before: Int, _ after: Int) -> [RuleChange] {
    let (one, other) = (old.norms[before], new.norms[after])
    var found: [RuleChange] = []
    func note(_ kind: RuleChange.Kind, _ what: String, _ was: String?, _ `is`: String?) {
      guard was != `is` else { return }
      let name = names.norm(after).sentenceStart
      found.append(
        RuleChange(
          kind: kind, subject: other.id, paragraphs: names.labels(ofNorms: [after]),
          sentence: "\(name): \(what) was \(quoted(was)) and is \(quoted(`is`))."))
    }
    note(.recipient, "the recipient", oldWording.recipients(one), newWording.recipients(other))
    note(
      .deadline, "the time", one.within.map(oldWording.limit), other.within.map(newWording.limit))
    note(
      .interval, "the interval", one.every.map(oldWording.interval),
      other.every.map(newWording.interval))
    note(
      .condition, "the condition", conditions(one, oldWording), conditions(other, newWording))
    note(.record, "the record", one.record, other.record)
    if one.gate != nil || other.gate != nil {
      note(
        other.gate == nil ? .gateLost : .gateAdded, "the program’s check", one.gate?.spaced,
        other.gate?.spaced)
    }
    return found
  }

  private func conditions(_ norm: Norm, _ wording: Wording) -> String? {
    norm.provisions.isEmpty ? nil : EnglishList.and(wording.provisions(norm.provisions))
  }

  private func quoted(_ text: String?) -> String { text.map { "“\($0)”" } ?? "none" }

  /// Gates that went with their norms, and that no norm has any more.
  private func goneGates() -> [RuleChange] {
    let kept = Set(new.norms.compactMap(\.gate))
    let ids = Set(new.norms.map(\.id))
    return old.norms.indices.compactMap { index in
      let norm = old.norms[index]
      guard let gate = norm.gate, !kept.contains(gate), !ids.contains(norm.id) else { return nil }
      let labels = old.labels([index])
      return RuleChange(
        kind: .gateLost, subject: norm.id, paragraphs: labels,
        sentence: "The program no longer checks “\(gate.spaced)”, as "
          + "\(ParagraphNames(old.document).norm(index)) did.")
    }
  }
}

extension Wording {
  /// Who receives a report, in words.
  func recipients(_ norm: Norm) -> String? {
    norm.reportTo.isEmpty
      ? nil : EnglishList.and(norm.reportTo.map { metadata.title(ofRole: $0) })
  }
}
