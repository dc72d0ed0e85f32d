/// Checks an export without a network and without the program that wrote it.
///
/// It trusts the keys that it was given and nothing else. Entries are held against the list of
/// digests, the list against the signed root, and the root against every earlier checkpoint; whatever
/// is missing counts as wrong.
package struct RecordVerifier: Sendable {
  private let keys: [VerifierKey]
  private let earlier: [EarlierCheckpoint]

  /// A verifier for the record that the keys are named after.
  /// - Parameters:
  ///   - keys: The record's key, and keys that it replaced.
  ///   - earlier: Checkpoints that were kept elsewhere; without one, an old copy of the record in its
  ///     place, or another record signed with the same key, cannot be told from the record.
  package init(keys: [VerifierKey], earlier: [EarlierCheckpoint] = []) {
    self.keys = keys
    self.earlier = earlier
  }

  /// Checks an export, which comes in pieces of any length until there is none.
  /// - Throws: What `nextChunk` throws; everything else is a finding.
  package func verify(export nextChunk: @escaping () throws -> [UInt8]?) throws -> RecordReport {
    let contents = try ExportContents(nextChunk)
    var list = contents.list
    if keys.isEmpty { list.add(.noKey) }
    if let origin = contents.header?.origin, !keys.isEmpty,
      !keys.contains(where: { $0.name == origin.description })
    {
      list.add(.otherRecord(origin.description))
    }
    let signed = signedCheckpoint(of: contents, &list)
    var witnesses = EarlierWitnesses(earlier, keys: keys, &list)
    if let edge = contents.header?.before {
      ExportComparison(contents, edge: edge, signed: signed).run(&witnesses, &list)
    }
    return RecordReport(
      origin: contents.header?.origin, from: contents.header?.from ?? 0,
      entries: contents.entries.count, signedSize: signed?.size, agreeing: witnesses.agreeing,
      findings: list.all)
  }

  private func signedCheckpoint(
    of contents: ExportContents, _ list: inout FindingList
  ) -> Checkpoint? {
    guard let bytes = contents.checkpoint else {
      list.add(.noCheckpoint)
      return nil
    }
    do {
      let checkpoint = try SignedCheckpoint(bytes: bytes, keys: keys).checkpoint
      guard checkpoint.origin == contents.header?.origin.description else {
        throw CheckpointFault.otherRecord
      }
      return checkpoint
    } catch let fault as CheckpointFault {
      list.add(.checkpoint(fault))
    } catch {
      list.add(.checkpoint(.unreadable))
    }
    return nil
  }
}
