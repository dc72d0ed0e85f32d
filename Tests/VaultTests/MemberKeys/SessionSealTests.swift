import Essentials
import Testing

@testable import Vault

@Suite struct SessionSealTests {
  private let key: MemberPrivateKey
  private let session: SessionSecret
  private let seal: SessionSeal

  init() throws {
    let random = Larkfield.random()
    key = try MemberPrivateKey.fresh(random: random)
    session = try SessionSecret.fresh(random: random)
    seal = try SessionSeal(key, owner: Larkfield.graceAtLarkfield, for: session, random: random)
  }

  private func opened(
    _ seal: SessionSeal? = nil, with secret: SessionSecret? = nil,
    owner: MemberKeyOwner = Larkfield.graceAtLarkfield
  ) throws -> MemberPrivateKey {
    try (seal ?? self.seal).open(
      with: secret ?? session, owner: owner, publicKey: key.publicKey)
  }

  @Test func `the cookie opens the key for this session`() throws {
    let cookie = try #require(SessionSecret(cookie: session.cookie.value))
    #expect(try opened(with: cookie) == key)
  }

  @Test func `another session's cookie opens nothing`() throws {
    let other = try SessionSecret.fresh(random: Larkfield.random(seed: 2))
    #expect(throws: VaultFault.doesNotOpen) { try opened(with: other) }
  }

  @Test func `the digest that the server keeps opens nothing`() throws {
    let digest = try #require(SessionSecret(cookie: Base64.url.encode(session.digest)))
    #expect(throws: VaultFault.doesNotOpen) { try opened(with: digest) }
  }

  @Test func `a seal that was copied to another person's session opens nothing`() {
    let priya = MemberKeyOwner(school: Larkfield.school, person: Larkfield.priya)
    #expect(throws: VaultFault.doesNotOpen) { try opened(owner: priya) }
  }

  @Test func `a seal that was altered anywhere does not open`() {
    for stored in seal.stored.tampered {
      #expect(throws: VaultFault.self) { try opened(SessionSeal(stored: stored)) }
    }
  }
}
