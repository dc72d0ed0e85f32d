/// Why a checkpoint is not accepted.
package enum CheckpointFault: Error, Hashable, Sendable {
  /// It has not the form of a checkpoint.
  case unreadable
  /// Nobody signed it.
  case unsigned
  /// Nobody signed it whose key is known.
  case unknownKey
  /// Its signature names the record's key and was not made by it over this text.
  case forged
  /// It is signed, and for another record than the key is for.
  case otherRecord
}
