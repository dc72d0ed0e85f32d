import Accounts
import Essentials
import TestSupport
import Testing

@Suite struct ProviderJourneyTests {
  private let subject = ProviderSubject(issuer: "https://accounts.example", subject: "1234")

  private func signIn(
    _ school: Larkfield, _ subject: ProviderSubject, email: String?, mfa: Bool = true
  ) async throws -> NewSession {
    try await SignInWithProvider(school.reception)(
      ProviderIdentity(subject: subject, verifiedEmail: email, gaveSecondFactor: mfa),
      in: Larkfield.school, from: Larkfield.desk)
  }

  @Test func `the verified address links at first, the subject signs in afterwards`() async throws {
    let school = try Larkfield()
    let first = try await signIn(school, subject, email: "priya.nair@larkfield.example")
    #expect(first.session.person == Larkfield.priya && first.session.stage == .signedIn)
    let later = try await signIn(school, subject, email: "renamed@larkfield.example")
    #expect(later.session.person == Larkfield.priya)
  }

  @Test func `an address that was given on does not open the account`() async throws {
    let school = try Larkfield()
    _ = try await signIn(school, subject, email: "priya.nair@larkfield.example")
    let other = ProviderSubject(issuer: subject.issuer, subject: "5678")
    await #expect(throws: Refusal.providerOtherAccount) {
      try await signIn(school, other, email: "priya.nair@larkfield.example")
    }
  }

  @Test func `an address that is not verified or not known opens nothing`() async throws {
    let school = try Larkfield()
    for email in [nil, "nobody@larkfield.example"] {
      await #expect(throws: Refusal.providerOtherAccount) {
        try await signIn(school, subject, email: email)
      }
    }
  }

  @Test func `without a second factor there, one is set up here`() async throws {
    let school = try Larkfield()
    let session = try await signIn(
      school, subject, email: "priya.nair@larkfield.example", mfa: false)
    #expect(session.session.stage == .mustSetUpSecondFactor)
  }

  @Test func `a closed account stays closed`() async throws {
    let school = try Larkfield()
    _ = try await signIn(school, subject, email: "priya.nair@larkfield.example")
    try await DisableAccount(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .program("test"))
    await #expect(throws: Refusal.providerOtherAccount) {
      try await signIn(school, subject, email: "priya.nair@larkfield.example")
    }
    try await EnableAccount(school.reception)(
      Larkfield.priya, in: Larkfield.school, by: .program("test"))
    _ = try await signIn(school, subject, email: nil)
  }
}
