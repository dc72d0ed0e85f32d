package import Essentials
package import Vault

/// What an attempt is counted under: whom it is about, and where it comes from.
///
/// Both are digests under the installation's index key: the table of attempts names nobody, and
/// has the same rows for an address that is known and one that is not.
package struct AttemptKeys: Sendable, Hashable {
  /// Whom it is about, 16 bytes.
  package let account: [UInt8]
  /// Where it comes from, 16 bytes.
  package let network: [UInt8]

  /// Keys as they are counted.
  package init(account: [UInt8], network: [UInt8]) {
    self.account = account
    self.network = network
  }

  /// The keys of an attempt.
  ///
  /// - Parameters:
  ///   - kind: What is tried, such as `password`; each kind is counted apart, so that nobody is
  ///     kept from one way in by failures at another.
  ///   - subject: An address exactly as it is looked up, or a person's identifier.
  package init(
    _ kind: String, about subject: String, from address: NetworkAddress, in school: SchoolID,
    index: BlindIndex
  ) {
    account = index.digest(
      of: "\(kind) \(subject)", column: "attempt.account", school: school)
    network = index.digest(
      of: "\(kind) \(address.counted)", column: "attempt.network", school: school)
  }
}
