/// Holds the entries of an export against its list of digests, and both against what was signed.
struct ExportComparison {
  private let contents: ExportContents
  private let edge: MerkleFrontier
  private let signed: Checkpoint?

  init(_ contents: ExportContents, edge: MerkleFrontier, signed: Checkpoint?) {
    self.contents = contents
    self.edge = edge
    self.signed = signed
  }

  func run(_ witnesses: inout EarlierWitnesses, _ list: inout FindingList) {
    let sizes = witnesses.sizes.union(signed.map { [$0.size] } ?? [])
    var history = TreeHistory(from: edge, adding: contents.listed, askingFor: sizes)
    let isListSigned =
      !contents.isListUnreadable
      && signed.map { history.size == $0.size && history.agrees(with: $0) } == true
    if isListSigned {
      reportDifferences(&list)
    } else {
      history = TreeHistory(from: edge, adding: entriesInOrder, askingFor: sizes)
      if let signed { report(history, against: signed, witnesses, &list) }
    }
    witnesses.compare(with: history, from: edge.size, end: signed?.size ?? end, &list)
    // Nothing is whole unless it was shown to be: this is never reached with a silent list.
    if list.findings.isEmpty, !isListSigned || !contents.isInOrder {
      list.add(.alteredAmong(edge.size..<max(end, edge.size + 1)))
    }
  }

  /// The entries before the first that is not in order; those behind it give no tree.
  private var entriesInOrder: [MerkleHash] {
    guard let first = contents.list.findings.compactMap(\.from).min() else {
      return contents.entries.map(\.digest)
    }
    return contents.entries.prefix { $0.position < first }.map(\.digest)
  }

  /// The position behind the last entry.
  private var end: Int { (contents.entries.map(\.position).max() ?? edge.size - 1) + 1 }

  /// The list is as signed: each entry that differs from it can be named.
  private func reportDifferences(_ list: inout FindingList) {
    for entry in contents.entries {
      let (index, position) = (entry.position - edge.size, entry.position)
      if !contents.listed.indices.contains(index) {
        list.add(.notSigned(position..<position + 1))
      } else if contents.listed[index] != entry.digest {
        list.add(.altered(position..<position + 1))
      }
    }
    let listedEnd = edge.size + contents.listed.count
    if end < listedEnd { list.add(.missing(end..<listedEnd)) }
  }

  /// The list is of no use: only the tree over the entries says something.
  private func report(
    _ history: TreeHistory, against signed: Checkpoint, _ witnesses: EarlierWitnesses,
    _ list: inout FindingList
  ) {
    if end > signed.size { list.add(.notSigned(signed.size..<end)) }
    if end < signed.size { list.add(.missing(end..<signed.size)) }
    if history.agrees(with: signed) {
      if end == signed.size { list.add(.digestsAltered) }
      return
    }
    let start = witnesses.lastAgreement(with: history, below: signed.size) ?? edge.size
    if history[signed.size] != nil {
      list.add(.alteredAmong(start..<max(signed.size, start + 1)))
    } else if start < min(end, signed.size) {
      list.add(.notConfirmed(start..<min(end, signed.size)))
    }
  }
}
