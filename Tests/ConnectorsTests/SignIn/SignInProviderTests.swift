import Essentials
import Testing

@testable import Connectors

@Suite struct SignInProviderTests {
  private static let tenant = "6fd8f8d4-8e0c-4d3b-9b1e-0a4a3a4d7c11"

  @Test(arguments: [
    "common", "organizations", "consumers", "", "{tenantid}", "larkfield.onmicrosoft.com",
    "9188040d-6c67-4c5b-b112-36a304b66dad", "6fd8f8d4-8e0c-4d3b-9b1e-0a4a3a4d7c1/",
  ])
  func `Microsoft's tenant has to be the school's own`(tenant: String) {
    let refusal = #expect(throws: Refusal.self) {
      try SignInProvider.microsoft(
        tenant: tenant, clientID: "larkfield", clientSecret: Redacted("secret"))
    }
    #expect(refusal?.code == "provider.microsoft-tenant")
  }

  @Test func `Microsoft's issuer is made from the tenant`() throws {
    let provider = try SignInProvider.microsoft(
      tenant: Self.tenant.uppercased(), clientID: "larkfield", clientSecret: Redacted("secret"))
    #expect(provider.issuer == "https://login.microsoftonline.com/\(Self.tenant)/v2.0")
  }

  @Test(arguments: ["", "gmail.com", "larkfield", "larkfield..example", "lark field.example"])
  func `Google's domain has to be the school's own`(domain: String) {
    let refusal = #expect(throws: Refusal.self) {
      try SignInProvider.google(
        domain: domain, clientID: "larkfield", clientSecret: Redacted("secret"))
    }
    #expect(refusal?.code == "provider.google-domain")
  }

  @Test(
    arguments: [
      ("https://accounts.google.com", .everyVerifiedAddress, "provider.google-domain"),
      (
        "https://login.microsoftonline.com/\(tenant)/v2.0", .everyVerifiedAddress,
        "provider.microsoft-tenant"
      ),
      (
        "https://login.microsoftonline.com/common/v2.0", .microsoftTenant(tenant),
        "provider.microsoft-issuer"
      ),
      ("http://login.larkfield.example", .everyVerifiedAddress, "provider.issuer"),
      ("https://login.larkfield.example?x=1", .everyVerifiedAddress, "provider.issuer"),
      ("https://login.larkfield.example#x", .everyVerifiedAddress, "provider.issuer"),
      ("https://user@login.larkfield.example", .everyVerifiedAddress, "provider.issuer"),
      ("https://login.example/{tenantid}/v2.0", .everyVerifiedAddress, "provider.issuer"),
      ("https://login.example\\@evil.example", .everyVerifiedAddress, "provider.issuer"),
      ("login.larkfield.example", .everyVerifiedAddress, "provider.issuer"),
    ] as [(String, AccountsTaken, String)])
  func `settings that would let strangers in are refused`(
    issuer: String, accounts: AccountsTaken, code: String
  ) {
    let refusal = #expect(throws: Refusal.self) {
      try SignInProvider(
        name: "Larkfield accounts", issuer: issuer, clientID: "larkfield",
        clientSecret: Redacted("secret"), accounts: accounts)
    }
    #expect(refusal?.code == code)
  }

  @Test func `the client secret is not shown when settings are`() throws {
    let provider = try SignInProvider.google(
      domain: "larkfield.example", clientID: "larkfield", clientSecret: Redacted("hush-hush"))
    var dumped = "\(provider)"
    dump(provider, to: &dumped)
    #expect(!dumped.contains("hush"))
  }
}
