/// A sign-in provider that the school has set up, as the sign-in page offers it.
package struct ProviderChoice: Sendable, Hashable {
  /// Its name in addresses.
  package let id: String
  /// Its name for people, such as "Microsoft 365".
  package let name: String

  /// A provider by its names.
  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
