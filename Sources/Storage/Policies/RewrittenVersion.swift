package import Essentials
package import Policies

/// A fault: a version was about to be saved with another text, or without what was decided about it.
package struct RewrittenVersion: Error, Hashable, Sendable {
  /// The version, which stays as it was.
  package let version: PolicyVersionID

  /// Names the version.
  package init(version: PolicyVersionID) { self.version = version }
}

extension PolicyVersion {
  /// Whether a version is the kept one and what was added since.
  package func continues(_ kept: PolicyVersion) -> Bool {
    let asKept = PolicyVersion(
      stored: self, status: kept.status, decisions: kept.decisions, roles: kept.roles,
      signatures: kept.signatures, signedCopy: kept.signedCopy)
    let hasSignatures =
      signatures.count >= kept.signatures.count
      && zip(signatures, kept.signatures).allSatisfy { signature, kept in
        var signature = signature
        signature.withdrawnAt = kept.withdrawnAt
        return signature == kept
      }
    return asKept == kept && hasSignatures && decisions.starts(with: kept.decisions)
      && (kept.roles == nil || roles != nil)
      && (kept.signedCopy == nil || signedCopy == kept.signedCopy)
  }
}
