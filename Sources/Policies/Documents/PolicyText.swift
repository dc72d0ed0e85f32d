/// The text of one version, byte for byte as it was uploaded; kept for ever and never changed.
package struct PolicyText: Hashable, Sendable {
  /// The bytes of the Markdown file.
  package let bytes: [UInt8]
  /// Their digest, which signatures and acknowledgements name.
  package let digest: TextDigest

  /// Takes a text as it is.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    digest = TextDigest(of: bytes)
  }
}
