/// The earlier checkpoints that are genuine, and what comes of holding a record against them.
struct EarlierWitnesses {
  private struct Witness {
    let name: String
    let checkpoint: Checkpoint
  }

  private var witnesses: [Witness] = []
  /// The names of those that agree.
  private(set) var agreeing: [String] = []

  /// Opens each; what is not genuine or contradicts another is told at once.
  init(_ earlier: [EarlierCheckpoint], keys: [VerifierKey], _ list: inout FindingList) {
    for kept in earlier {
      do {
        let signed = try SignedCheckpoint(bytes: kept.bytes, keys: keys)
        witnesses.append(Witness(name: kept.name, checkpoint: signed.checkpoint))
      } catch {
        list.add(.earlier(kept.name, error))
      }
    }
    witnesses.sort { $0.checkpoint.size < $1.checkpoint.size }
    for (one, other) in zip(witnesses, witnesses.dropFirst())
    where one.checkpoint.size == other.checkpoint.size
      && one.checkpoint.root != other.checkpoint.root
    {
      list.add(.contradiction(one.name, other.name))
    }
  }

  var sizes: Set<Int> { Set(witnesses.map(\.checkpoint.size)) }

  /// The largest size below a limit at which a tree is the one that somebody kept the checkpoint of.
  func lastAgreement(with history: TreeHistory, below limit: Int) -> Int? {
    witnesses.last { $0.checkpoint.size < limit && history.agrees(with: $0.checkpoint) }?
      .checkpoint.size
  }

  /// Holds a tree against each of them.
  /// - Parameters:
  ///   - from: Where the export begins.
  ///   - end: How many entries the record has, as far as anybody signed.
  mutating func compare(
    with history: TreeHistory, from: Int, end: Int, _ list: inout FindingList
  ) {
    for witness in witnesses {
      let size = witness.checkpoint.size
      if size < from {
        list.add(.beforeExport(witness.name, size: size, from: from))
      } else if size > end {
        list.add(.rolledBack(witness.name, end..<size))
      } else if history[size] == nil {
        list.add(.notCompared(witness.name))
      } else if history.agrees(with: witness.checkpoint) {
        agreeing.append(witness.name)
      } else {
        let start = lastAgreement(with: history, below: size) ?? min(from, size - 1)
        list.add(.forked(witness.name, max(start, 0)..<max(size, 1)))
      }
    }
  }
}
