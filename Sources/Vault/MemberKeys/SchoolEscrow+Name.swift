internal import Essentials

extension SchoolEscrow {
  /// A short name, by which a sheet is told from an older one; not secret, since it is the beginning of
  /// the public half.
  package var name: String {
    Base32.groups(of: Base32.text(Array(publicKey.bytes.prefix(5))), length: 4)
      .joined(separator: "-")
  }
}
