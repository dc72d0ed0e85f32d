import Essentials
import Testing

@testable import Connectors

@Suite struct SignInFaultTests {
  @Test func `whoever forges a token learns nothing about how it is checked`() throws {
    let provider = try SignInProvider.google(
      domain: "larkfield.example", clientID: "larkfield", clientSecret: Redacted("secret"))
    let faults: [SignInFault] = [
      .algorithmNotTaken, .unknownKey, .badSignature, .wrongIssuer, .wrongAudience, .expired,
      .notYetValid, .wrongAccessToken, .malformed("claims"), .answered(.token, status: 500),
      .unreachable(.keys, "connection refused"),
    ]
    #expect(Set(faults.map { $0.refusal(with: provider) }).count == 1)
  }

  @Test func `whoever can do something about it is told what`() throws {
    let provider = try SignInProvider.google(
      domain: "larkfield.example", clientID: "larkfield", clientSecret: Redacted("secret"))
    #expect(
      SignInFault.foreignAccount.refusal(with: provider).message
        == "That account is not one of the school's. Choose your school account at Google Workspace."
    )
  }
}
