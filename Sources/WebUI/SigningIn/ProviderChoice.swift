package import Accounts
package import Vault

/// A sign-in provider that the school has set up: what the sign-in page calls it, and the way there and back.
package struct ProviderChoice: Sendable {
  /// A sign-in that begins.
  package struct Departure: Sendable {
    /// The provider's page.
    package let address: String
    /// The `Set-Cookie` header that keeps what the way back needs.
    package let cookie: String

    /// A way to a page, with what is kept meanwhile.
    package init(address: String, cookie: String) {
      self.address = address
      self.cookie = cookie
    }
  }

  /// A sign-in that somebody came back from and that has not been checked yet.
  package struct Return: Sendable {
    /// What names the sign-in, the same each time that its answer is brought.
    package let question: String
    /// Where the person wanted to go.
    package let destination: String
    /// The session whose place the new one takes.
    package let replaced: SessionSecret?
    /// Asks the provider who it is.
    ///
    /// - Throws: `Refusal` in the person's words.
    package let identity: @Sendable () async throws -> ProviderIdentity

    /// A sign-in by its name, with what was kept meanwhile.
    package init(
      question: String, destination: String, replaced: SessionSecret?,
      identity: @escaping @Sendable () async throws -> ProviderIdentity
    ) {
      self.question = question
      self.destination = destination
      self.replaced = replaced
      self.identity = identity
    }
  }

  /// Its name in addresses.
  package let id: String
  /// Its name for people, such as "Microsoft 365".
  package let name: String
  /// Begins a sign-in that leads to a path, in the place of a session where there is one.
  ///
  /// - Throws: `Refusal` where the provider cannot be reached.
  package let leave: @Sendable (String?, SessionSecret?) async throws -> Departure
  /// Reads what the browser brought: the query of the address, and its `Cookie` headers.
  ///
  /// - Throws: `Refusal` where nothing was begun in this browser.
  package let comeBack: @Sendable (String, [String]) throws -> Return
  /// The `Set-Cookie` header that takes away what was kept.
  package let clearing: String

  /// A provider by its names, with the way there and back.
  package init(
    id: String, name: String,
    leave: @escaping @Sendable (String?, SessionSecret?) async throws -> Departure,
    comeBack: @escaping @Sendable (String, [String]) throws -> Return, clearing: String
  ) {
    self.id = id
    self.name = name
    self.leave = leave
    self.comeBack = comeBack
    self.clearing = clearing
  }
}
