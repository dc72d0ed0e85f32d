internal import Crypto

/// A salted SHA-256 digest of a confidential value: it binds to the value and says nothing about it.
///
/// The record keeps the digest; value and salt stay with the case, sealed. When they are erased the
/// record remains whole, and nobody can find the value by trying names.
package struct Commitment: Hashable, Sendable {
  /// The 32 bytes that stand in the record.
  package let digest: [UInt8]

  /// Salts are as long as the digest.
  package static let saltLength = 32

  /// A salt has another length than `saltLength`.
  package struct SaltFault: Error, Hashable, Sendable {}

  /// Commits to a value.
  ///
  /// What it is comes in too, so that a name's commitment never passes for a note's. Each part is
  /// preceded by its length in eight bytes, so that nothing moves from one part to the next.
  /// - Parameters:
  ///   - value: The bytes of the value; text as UTF-8.
  ///   - kind: What it is, as in `RecordEntry.commitments`, such as `name`.
  ///   - salt: 32 random bytes, used for this value alone: the same salt and value give the same digest.
  package init(to value: [UInt8], as kind: String, salt: [UInt8]) throws(SaltFault) {
    guard salt.count == Self.saltLength else { throw SaltFault() }
    var hash = SHA256()
    for part in [Array(Self.domain.utf8), Array(kind.utf8), salt, value] {
      let length = stride(from: 56, through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: part.count >> $0)
      }
      hash.update(data: length)
      hash.update(data: part)
    }
    digest = Array(hash.finalize())
  }

  private static let domain = "chaperone record commitment v1"

  /// Whether bytes from the record are the commitment to this value; false for every other value, kind or salt.
  package static func confirms(
    _ digest: [UInt8], value: [UInt8], as kind: String, salt: [UInt8]
  ) -> Bool {
    (try? Commitment(to: value, as: kind, salt: salt))?.digest == digest
  }
}
