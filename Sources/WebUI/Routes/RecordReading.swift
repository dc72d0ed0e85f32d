package import Essentials

/// The record as the pages read it.
package protocol RecordReading: Sendable {
  /// The latest checkpoint: how many entries, and the signed text.
  func checkpoint() async throws -> RecordCheckpoint

  /// Entries from the newest to the oldest.
  ///
  /// - Parameter before: Only entries before this position; nil begins with the newest.
  func entries(
    matching filter: RecordSearch, before: Int?, limit: Int
  ) async throws -> [RecordedEntry]

  /// A page of the entries that match, from the newest to the oldest, with how many match in all.
  ///
  /// - Parameter skipping: So many of the newest that match are passed over.
  func page(
    matching filter: RecordSearch, skipping: Int, limit: Int
  ) async throws -> (entries: [RecordedEntry], total: Int)

  /// The signed text of the record when it had so many entries, where it was kept or can be made again.
  func checkpoint(at size: Int) async throws -> RecordCheckpoint?

  /// The whole record as files that `chaperone record verify` checks, by name.
  func export() async throws -> [(name: String, bytes: [UInt8])]
}

/// One entry of the record with its place.
package struct RecordedEntry: Sendable, Hashable {
  /// Its place, from 0.
  package let position: Int
  /// What was written.
  package let entry: RecordEntry

  /// An entry at its place.
  package init(position: Int, entry: RecordEntry) {
    self.position = position
    self.entry = entry
  }
}

/// A signed checkpoint as text.
package struct RecordCheckpoint: Sendable, Hashable {
  /// How many entries it signs for.
  package let size: Int
  /// The root hash in the checkpoint's own spelling.
  package let root: String
  /// The whole text with its signature (C2SP tlog-checkpoint).
  package let text: String
  /// The public key with which it is checked (C2SP signed-note verifier key).
  package let verifierKey: String

  /// A checkpoint.
  package init(size: Int, root: String, text: String, verifierKey: String) {
    self.size = size
    self.root = root
    self.text = text
    self.verifierKey = verifierKey
  }
}

/// Which entries are looked for.
package struct RecordSearch: Sendable, Hashable {
  /// The beginning of the act, such as `policy.`.
  package var actPrefix: String?
  /// The identifier of a person or thing that the entry mentions.
  package var thing: String?
  /// Not before this moment.
  package var since: Instant?
  /// Before this moment.
  package var until: Instant?

  /// A search; everything, unless narrowed.
  package init(
    actPrefix: String? = nil, thing: String? = nil, since: Instant? = nil, until: Instant? = nil
  ) {
    self.actPrefix = actPrefix
    self.thing = thing
    self.since = since
    self.until = until
  }
}
