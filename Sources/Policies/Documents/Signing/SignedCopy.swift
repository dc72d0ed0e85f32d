package import Essentials

/// A scan of the signed paper; the file itself is kept apart and known by its digest.
package struct SignedCopy: Hashable, Sendable {
  /// The digest of the PDF.
  package let digest: TextDigest
  /// How long the PDF is, in bytes.
  package let byteCount: Int
  /// Who attached it.
  package let attachedBy: PersonID
  /// When.
  package let attachedAt: Instant

  /// Notes a scan.
  package init(digest: TextDigest, byteCount: Int, attachedBy: PersonID, attachedAt: Instant) {
    self.digest = digest
    self.byteCount = byteCount
    self.attachedBy = attachedBy
    self.attachedAt = attachedAt
  }
}
