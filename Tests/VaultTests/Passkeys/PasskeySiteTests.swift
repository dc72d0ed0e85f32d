import Testing

@testable import Vault

@Suite struct PasskeySiteTests {
  @Test(arguments: [
    ("https://policy.larkfield.example", "policy.larkfield.example"),
    ("https://Policy.Larkfield.example/", "policy.larkfield.example"),
    ("https://policy.larkfield.example:443", "policy.larkfield.example"),
    ("https://chaperone", "chaperone"), ("http://localhost", "localhost"),
    ("http://larkfield.localhost:80/", "larkfield.localhost"),
  ])
  func `a public address names the domain, and the origin as browsers write it`(
    address: String, domain: String
  ) throws {
    let site = try #require(PasskeySite(address: address))
    #expect(site.domain == domain)
    let scheme = address.hasPrefix("https") ? "https" : "http"
    #expect(site.origins == ["\(scheme)://\(domain)"])
  }

  @Test func `an unusual port is part of the origin and not of the domain`() throws {
    let site = try #require(PasskeySite(address: "http://localhost:8080"))
    #expect(site == PasskeySite(domain: "localhost", origins: ["http://localhost:8080"]))
  }

  @Test(arguments: [
    "http://policy.larkfield.example", "http://127.0.0.1:8080", "https://192.0.2.7",
    "https://[2001:db8::1]", "https://0x7f.1", "https://", "https:///policy", "localhost",
    "ftp://localhost", "https://name@larkfield.example", "https://lark field.example",
    "https://larkfield..example", "", "http://localhost.larkfield.example",
  ])
  func `there are no passkeys where browsers have none`(address: String) {
    #expect(PasskeySite(address: address) == nil)
  }
}
