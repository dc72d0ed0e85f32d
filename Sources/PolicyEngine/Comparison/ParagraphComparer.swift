/// Compares the paragraphs of two versions: words, labels, norms.
struct ParagraphComparer {
  let versions: VersionPair
  let alignment: ParagraphAlignment

  /// The paragraphs that are others.
  ///
  /// - Parameter changes: The answers that are others.
  func changes(_ changes: [AnswerChange]) -> [ParagraphChange] {
    let (old, new) = (versions.old.document, versions.new.document)
    let decisive = changes.filter(\.changesDecisions)
    let oldCited = Set(decisive.flatMap(\.before.paragraphs))
    let newCited = Set(decisive.flatMap(\.after.paragraphs))
    let oldNorms = contents(versions.old)
    let newNorms = contents(versions.new)
    var oldOfNew: [Int: Int] = [:]
    for (place, found) in alignment.newOfOld.enumerated() {
      if let found { oldOfNew[found] = place }
    }
    var result = new.paragraphs.indices.compactMap { place -> ParagraphChange? in
      let after = new.paragraphs[place]
      let before = oldOfNew[place].map { old.paragraphs[$0] }
      let change = ParagraphChange(
        kind: before == nil ? .added : .changed, id: after.id, oldLabel: before?.label,
        newLabel: after.label, oldText: before?.text, newText: after.text,
        changesNorms: before.map { oldNorms[$0.id] != newNorms[after.id] }
          ?? (newNorms[after.id] != nil),
        changesAnswers: newCited.contains(after.label)
          || (before.map { oldCited.contains($0.label) } ?? false))
      let isSame =
        before != nil && !change.isRenumbered && !change.isReworded
        && !change.changesNorms
      return isSame ? nil : change
    }
    result += old.paragraphs.indices.filter { alignment.newOfOld[$0] == nil }.map { place in
      let before = old.paragraphs[place]
      return ParagraphChange(
        kind: .removed, id: before.id, oldLabel: before.label, newLabel: nil,
        oldText: before.text, newText: nil, changesNorms: oldNorms[before.id] != nil,
        changesAnswers: oldCited.contains(before.label))
    }
    let (oldNames, newNames) = (ParagraphNames(old), ParagraphNames(new))
    for place in result.indices { result[place].say(oldNames, newNames) }
    return result
  }

  private func contents(_ version: PolicyVersion) -> [String: Set<Int>] {
    var found: [String: Set<Int>] = [:]
    for (index, norm) in version.document.norms.enumerated() {
      found[norm.paragraph, default: []].insert(version.contents[index])
    }
    return found
  }
}
