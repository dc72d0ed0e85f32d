/// The installation's keys that live outside the database.
///
/// Whoever has this file and the database can read what columns hold; so it is kept apart from the
/// database and its backups, readable by the program alone (0600, which the caller checks before it
/// reads).
package struct KeyFile: Sendable, Equatable {
  /// Keys that seal, the newest last; never empty.
  let data: [DataKey]
  /// Keys that find, the newest last; never empty.
  let index: [IndexKey]
  let newestData: DataKey

  /// The keys of a new installation.
  package static func fresh(random: RandomBytes) throws -> KeyFile {
    let key = try DataKey.fresh(random: random)
    return KeyFile(data: [], newestData: key, index: [try .fresh(random: random)])
  }

  /// Keys in order, the newest apart so that there is one.
  init(data older: [DataKey], newestData: DataKey, index: [IndexKey]) {
    data = older + [newestData]
    self.newestData = newestData
    self.index = index
  }

  /// The file with one key more of each kind, which seals and finds from now on.
  ///
  /// Values are then sealed again one by one; when none is left under the old key, `retiring` takes
  /// it out.
  package func rotated(random: RandomBytes) throws -> KeyFile {
    KeyFile(
      data: data, newestData: try .fresh(random: random),
      index: index + [try .fresh(random: random)])
  }

  /// The file without the older keys: what is still under them is lost for ever.
  package func retiringOlder() -> KeyFile {
    KeyFile(data: [], newestData: newestData, index: Array(index.suffix(1)))
  }

  /// The keys' identifiers, the newest last, for the operator to read.
  package var identifiers: (data: [KeyIdentifier], index: [KeyIdentifier]) {
    (data.map(\.id), index.map(\.id))
  }
}
