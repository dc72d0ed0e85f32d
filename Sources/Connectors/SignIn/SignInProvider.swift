package import Essentials

/// A provider that a school signs in with, as its settings say.
package struct SignInProvider: Hashable, Sendable {
  /// What people call it, such as "Google Workspace"; shown on the sign-in page.
  package let name: String
  /// Who issues its tokens: the address below which its description lies (OpenID Connect Discovery 1.0, section 4).
  package let issuer: String
  /// What the provider calls this program.
  package let clientID: String
  /// What this program proves itself with.
  package let clientSecret: Redacted<String>
  /// Whose accounts are let in.
  package let accounts: AccountsTaken

  /// Takes what was entered.
  ///
  /// - Throws: `Refusal` where it is not safe to use, with what to change.
  package init(
    name: String, issuer: String, clientID: String, clientSecret: Redacted<String>,
    accounts: AccountsTaken
  ) throws(Refusal) {
    guard !name.isEmpty, name.utf8.count <= 100 else {
      throw Refusal("provider.name", "Give the provider a name, such as “Google Workspace”.")
    }
    guard let address = ProviderAddress(issuer), !address.hasQuery, !issuer.contains("{") else {
      throw Refusal(
        "provider.issuer",
        "The issuer has to be an address that begins with https:// and has no question mark in it. "
          + "Copy it from the provider's settings.")
    }
    guard (1...300).contains(clientID.utf8.count),
      (1...1000).contains(clientSecret.value.utf8.count)
    else {
      throw Refusal(
        "provider.client",
        "Enter the client ID and the client secret that the provider shows for this program.")
    }
    try accounts.check(issuer: address)
    self.name = name
    self.issuer = issuer
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.accounts = accounts
  }

  /// Google Workspace, for the accounts of one domain.
  package static func google(
    domain: String, clientID: String, clientSecret: Redacted<String>,
    name: String = "Google Workspace"
  ) throws(Refusal) -> SignInProvider {
    try SignInProvider(
      name: name, issuer: "https://accounts.google.com", clientID: clientID,
      clientSecret: clientSecret, accounts: .googleDomain(domain))
  }

  /// Microsoft 365, for the accounts of one tenant.
  package static func microsoft(
    tenant: String, clientID: String, clientSecret: Redacted<String>,
    name: String = "Microsoft 365"
  ) throws(Refusal) -> SignInProvider {
    // Before it goes into an address, where it would only look like a bad issuer.
    try AccountsTaken.checkTenant(tenant)
    return try SignInProvider(
      name: name, issuer: "https://login.microsoftonline.com/\(tenant.lowercased())/v2.0",
      clientID: clientID, clientSecret: clientSecret, accounts: .microsoftTenant(tenant))
  }
}
