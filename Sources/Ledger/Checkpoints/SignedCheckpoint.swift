/// A checkpoint with the signature of the record's own key.
package struct SignedCheckpoint: Equatable, Sendable {
  /// What was signed.
  package let checkpoint: Checkpoint
  /// The note, as it is stored, served and mailed.
  package let note: SignedNote

  /// Signs a checkpoint.
  ///
  /// Whoever signs answers for it that the tree begins with every tree that was signed before.
  /// - Throws: `CheckpointFault.otherRecord` when the key's name is not the origin; what signing throws.
  package init(signing checkpoint: Checkpoint, with key: NoteKey) throws {
    guard key.verifierKey.name.utf8.elementsEqual(checkpoint.origin.utf8) else {
      throw CheckpointFault.otherRecord
    }
    self.checkpoint = checkpoint
    note = try SignedNote(signing: checkpoint.text, with: [key])
  }

  /// Reads a checkpoint that one of the keys signed for the record that it is named after.
  ///
  /// More than one key, because a key can be replaced and the checkpoints of the old one remain.
  package init(
    bytes: some Collection<UInt8>, keys: [VerifierKey]
  ) throws(CheckpointFault) {
    let signers: [VerifierKey]
    do {
      note = try SignedNote(bytes: bytes)
      signers = try note.signers(among: keys)
    } catch {
      switch error {
      case .unsigned: throw .unsigned
      case .unknownKey: throw .unknownKey
      case .badSignature: throw .forged
      case .malformed, .badName, .badKey: throw .unreadable
      }
    }
    let checkpoint = try Checkpoint(text: note.text)
    guard signers.contains(where: { $0.name.utf8.elementsEqual(checkpoint.origin.utf8) }) else {
      throw .otherRecord
    }
    self.checkpoint = checkpoint
  }

  /// The note's bytes.
  package var bytes: [UInt8] { note.bytes }
}
