import Essentials
import Testing

@testable import Vault

@Suite struct LinkTests {
  private let token: LinkToken
  private let link: StoredLink

  init() throws {
    token = try LinkToken.fresh(random: Larkfield.random())
    link = StoredLink(token, for: Self.grant())
  }

  private static func grant(
    purpose: String = "acknowledge", school: SchoolID = Larkfield.school,
    subject: String = "Sam Birch", expires: Int64 = 3600
  ) -> LinkGrant {
    LinkGrant(
      purpose: purpose, school: school, subject: subject,
      expiresAt: Larkfield.now.adding(seconds: expires))
  }

  private func answer(
    of link: StoredLink? = nil, to token: LinkToken? = nil, purpose: String = "acknowledge",
    school: SchoolID = Larkfield.school, after seconds: Int64 = 0
  ) -> LinkAnswer {
    (link ?? self.link).answer(
      to: token ?? self.token, purpose: purpose, school: school,
      now: Larkfield.now.adding(seconds: seconds))
  }

  @Test func `a link that was handed over is found and works`() throws {
    let followed = try #require(LinkToken(token.text.value))
    #expect(followed.lookup == link.lookup)
    #expect(answer(to: followed) == .good)
  }

  @Test func `a link works until its last moment and then says that it is too old`() {
    #expect(answer(after: 3599) == .good)
    #expect(answer(after: 3600) == .expired)
  }

  @Test func `a link for one thing does nothing else`() {
    #expect(answer(purpose: "sign-in") == .wrong)
  }

  @Test func `a link of one school does nothing in another`() {
    #expect(answer(school: Larkfield.otherSchool) == .wrong)
  }

  @Test func `another link's token does not open it`() throws {
    let other = try LinkToken.fresh(random: Larkfield.random(seed: 2))
    #expect(answer(to: other) == .wrong)
    #expect(other.lookup != link.lookup)
  }

  @Test func `a row that was altered in the database opens for nobody`() {
    let altered = [
      Self.grant(purpose: "sign-in"), Self.grant(school: Larkfield.otherSchool),
      Self.grant(subject: "Grace Adeyemi"), Self.grant(expires: 999_999),
    ]
    for grant in altered {
      let row = StoredLink(lookup: link.lookup, digest: link.digest, grant: grant)
      #expect(answer(of: row, purpose: grant.purpose, school: grant.school) == .wrong)
    }
  }

  @Test func `a digest that was altered opens for nobody`() {
    for digest in link.digest.tampered {
      let row = StoredLink(lookup: link.lookup, digest: digest, grant: link.grant)
      #expect(answer(of: row) == .wrong)
    }
  }

  @Test func `an expired row with a wrong token does not say that it is too old`() throws {
    let other = try LinkToken.fresh(random: Larkfield.random(seed: 2))
    #expect(answer(to: other, after: 9999) == .wrong)
  }
}
