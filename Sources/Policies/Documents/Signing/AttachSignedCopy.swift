package import Essentials

/// Attaches a scan of the signed paper to a version: the record has its digest, the store the file.
package struct AttachSignedCopy: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to attach scans.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Attaches a PDF.
  ///
  /// - Throws: `Refusal` where it is no PDF, the version is not signed, or has another copy.
  package func callAsFunction(_ pdf: [UInt8], _ step: PolicyStep) async throws -> PolicyVersion {
    guard pdf.starts(with: Array("%PDF-".utf8)) else {
      throw Refusal("copy.not-pdf", "This file is not a PDF. Scan the signed paper as a PDF.")
    }
    var policy = try await store.existing(step.policy, of: step.school)
    let copy = SignedCopy(
      digest: TextDigest(of: pdf), byteCount: pdf.count, attachedBy: step.by, attachedAt: now())
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.attach(copy)
      return version
    }
    let received = step.entry(
      "policies.signed-copy.received", of: version, at: copy.attachedAt,
      paragraphs: version.paragraphs.text, facts: ["copy": copy.digest.description])
    try await store.keep(
      pdf, asSignedCopyOf: version.id, of: step.school, recording: [received])
    let entry = step.entry(
      "policies.signed-copy.attached", of: version, at: copy.attachedAt,
      paragraphs: version.paragraphs.text, facts: ["copy": copy.digest.description])
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
