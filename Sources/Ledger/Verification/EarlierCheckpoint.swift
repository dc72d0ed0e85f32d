/// A checkpoint that somebody kept from an earlier day, such as the chair of governors in the mail.
package struct EarlierCheckpoint: Hashable, Sendable {
  /// How to name it in sentences, such as the day of the mail or the name of the file.
  package let name: String
  /// The note as it was kept.
  package let bytes: [UInt8]

  /// A checkpoint by a name that people recognise.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Every checkpoint in a message; the name is numbered from the second on.
  ///
  /// A message without any gives one that cannot be read, so that nobody takes it for agreement.
  package static func all(in message: String, named name: String) -> [EarlierCheckpoint] {
    let notes = WitnessMail.checkpoints(in: message)
    guard !notes.isEmpty else {
      return [EarlierCheckpoint(name: name, bytes: Array(message.utf8))]
    }
    return notes.enumerated().map { index, note in
      EarlierCheckpoint(name: index == 0 ? name : "\(name), \(index + 1)", bytes: note)
    }
  }
}
