import Testing

@testable import Connectors

@Suite struct ForeignAccountTests {
  private static let tenant = "6fd8f8d4-8e0c-4d3b-9b1e-0a4a3a4d7c11"

  private func fault(
    _ accounts: AccountsTaken, _ claims: [String: JSONValue]
  ) -> SignInFault? {
    do throws(SignInFault) {
      _ = try accounts.address(in: claims)
      return nil
    } catch {
      return error
    }
  }

  private func google(_ changes: [String: JSONValue]) -> SignInFault? {
    let good: [String: JSONValue] = [
      "hd": .text("larkfield.example"), "email": .text("head@larkfield.example"),
      "email_verified": .boolean(true),
    ]
    return fault(.googleDomain("Larkfield.example"), good.merging(changes) { $1 })
  }

  private func microsoft(_ changes: [String: JSONValue]) -> SignInFault? {
    let good: [String: JSONValue] = [
      "iss": .text("https://login.example/t"), "tid": .text(Self.tenant),
      "email": .text("head@larkfield.example"),
    ]
    return fault(.microsoftTenant(Self.tenant), good.merging(changes) { $1 })
  }

  @Test func `another school's Google account is refused, whatever its address`() {
    #expect(google(["hd": .text("evil.example")]) == .foreignAccount)
  }

  @Test func `a private Google account under a school address is refused`() {
    #expect(google(["hd": .null]) == .foreignAccount)
  }

  @Test func `an unverified address in the Google domain is refused`() {
    #expect(google(["email_verified": .boolean(false)]) == .addressNotVerified)
  }

  @Test func `another tenant's account is refused, whatever its address`() {
    #expect(
      microsoft(["tid": .text("9188040d-6c67-4c5b-b112-36a304b66dad")]) == .foreignAccount)
  }

  @Test func `a guest in the tenant is refused`() {
    #expect(microsoft(["idp": .text("https://sts.evil.example")]) == .foreignAccount)
    #expect(microsoft(["acct": .number(1)]) == .foreignAccount)
    #expect(microsoft(["idp": .text("https://login.example/t"), "acct": .number(0)]) == nil)
  }

  @Test func `an address in a domain that is not the tenant's is refused where Microsoft says so`()
  {
    #expect(microsoft(["xms_edov": .boolean(false)]) == .addressNotVerified)
    #expect(microsoft(["xms_edov": .boolean(true)]) == nil)
  }
}
