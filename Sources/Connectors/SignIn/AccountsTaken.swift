internal import Essentials

/// Whose accounts at a provider are let in, and what is believed about their addresses.
package enum AccountsTaken: Hashable, Sendable {
  /// Everybody's of whom the provider says that the address is theirs (`email_verified`): for a provider of the school's
  /// own, where strangers get no account.
  case everyVerifiedAddress
  /// Those of one Google Workspace (`hd`), with a verified address.
  ///
  /// Without `hd` an account may be anybody's, under an address that once was theirs.
  case googleDomain(String)
  /// Those of one Microsoft tenant (`tid`), guests left out.
  ///
  /// Microsoft does not say whether an address is verified, so this is trust in the tenant: whoever administers it can
  /// give an account any address, and so sign in here as anybody. In a tenant of the school's own these are the people
  /// who could take over the mailbox anyway.
  case microsoftTenant(String)

  /// Refuses settings that would let strangers in.
  func check(issuer: ProviderAddress) throws(Refusal) {
    switch self {
    case .everyVerifiedAddress: break
    case .googleDomain(let domain): try Self.checkDomain(domain)
    case .microsoftTenant(let tenant): try Self.checkTenant(tenant)
    }
    if issuer.host == "accounts.google.com" {
      guard case .googleDomain = self else {
        throw Refusal(
          "provider.google-domain",
          "Enter the school's Google Workspace domain. Without it, anybody with a Google account could try."
        )
      }
    }
    if Self.microsoftHosts.contains(issuer.host) {
      guard case .microsoftTenant(let tenant) = self else { throw Self.tenantNeeded }
      guard issuer.path == "/\(tenant.lowercased())/v2.0" else {
        throw Refusal(
          "provider.microsoft-issuer",
          "The issuer has to be https://login.microsoftonline.com/, then the tenant ID, then /v2.0."
        )
      }
    }
  }

  /// Refuses what is not the one tenant of a school.
  static func checkTenant(_ tenant: String) throws(Refusal) {
    let groups = tenant.split(separator: "-", omittingEmptySubsequences: false)
    let isNumber =
      groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.joined().unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit)
    guard isNumber, tenant.lowercased() != personalAccounts else { throw tenantNeeded }
  }

  private static func checkDomain(_ domain: String) throws(Refusal) {
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let isDomain =
      labels.count >= 2 && domain.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
          }
      }
    guard isDomain, !publicMail.contains(domain.lowercased()) else {
      throw Refusal(
        "provider.google-domain",
        "Enter the domain of the school's Google Workspace, such as larkfield.example.")
    }
  }

  private static let tenantNeeded = Refusal(
    "provider.microsoft-tenant",
    "Enter the school's own tenant ID, 32 letters and digits in five groups. "
      + "“common”, “organizations” and “consumers” would let in accounts from anywhere.")

  /// The tenant that all personal accounts at Microsoft are in.
  private static let personalAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad"
  private static let publicMail: Set<String> = ["gmail.com", "googlemail.com"]
  private static let microsoftHosts: Set<String> = [
    "login.microsoftonline.com", "login.microsoft.com", "login.windows.net", "sts.windows.net",
    "login.microsoftonline.us", "login.partner.microsoftonline.cn",
  ]
}
