import Essentials
import Testing

@testable import Vault

@Suite struct MemberKeysTests {
  private let password: Password
  private let made: NewMemberKeys

  init() throws {
    password = try Password("hedgehog lantern")
    made = try MemberKeys.make(
      for: Larkfield.graceAtLarkfield, password: password, escrow: nil, cost: Larkfield.tiny(),
      random: Larkfield.random())
  }

  /// RFC 7748, 6.1.
  @Test func `the public half is the one of RFC 7748`() throws {
    let alice = hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
    let key = try MemberPrivateKey(SecretBytes(copying: alice))
    #expect(
      key.publicKey.bytes
        == hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"))
  }

  @Test func `the password and the sheet open the same key`() throws {
    #expect(try made.keys.open(with: password) == made.opened)
    #expect(try made.keys.open(with: made.sheet) == made.opened)
  }

  @Test func `another password or sheet opens nothing`() throws {
    let other = try PaperKey.fresh(.member, random: Larkfield.random(seed: 2))
    #expect(throws: VaultFault.doesNotOpen) {
      try made.keys.open(with: Password("hedgehog lanterns"))
    }
    #expect(throws: VaultFault.doesNotOpen) { try made.keys.open(with: other) }
  }

  @Test func `no stored byte string holds the private key`() throws {
    let secret = made.opened.secret.revealed()
    for stored in [try #require(made.keys.passwordSeal).stored, made.keys.recoverySeal.stored] {
      #expect(!stored.indices.contains { stored[$0...].starts(with: secret) })
    }
  }

  @Test func `after a change of password the old one opens nothing and the sheet still does`()
    throws
  {
    var keys = made.keys
    let new = try Password("three green doors")
    try keys.change(
      to: new, opened: keys.open(with: password), cost: Larkfield.tiny(),
      random: Larkfield.random(seed: 3))
    #expect(try keys.open(with: new) == made.opened)
    #expect(try keys.open(with: made.sheet) == made.opened)
    #expect(throws: VaultFault.doesNotOpen) { try keys.open(with: password) }
  }

  @Test func `a forgotten password is replaced with the sheet`() throws {
    var keys = made.keys
    let new = try Password("three green doors")
    try keys.change(
      to: new, opened: keys.open(with: made.sheet), cost: Larkfield.tiny(),
      random: Larkfield.random(seed: 3))
    #expect(try keys.open(with: new) == made.opened)
  }

  @Test func `a new sheet takes the old one's place`() throws {
    var keys = made.keys
    let sheet = try keys.renewSheet(opened: made.opened, random: Larkfield.random(seed: 3))
    #expect(try keys.open(with: sheet) == made.opened)
    #expect(throws: VaultFault.doesNotOpen) { try keys.open(with: made.sheet) }
  }

  @Test func `another person's opened key cannot be sealed as this one's`() throws {
    var keys = made.keys
    let other = try MemberPrivateKey.fresh(random: Larkfield.random(seed: 9))
    #expect(throws: VaultFault.anotherKey) {
      try keys.change(
        to: password, opened: other, cost: Larkfield.tiny(), random: Larkfield.random())
    }
    #expect(throws: VaultFault.anotherKey) {
      try keys.renewSheet(opened: other, random: Larkfield.random())
    }
  }

  @Test func `keys without a password open with the sheet alone`() throws {
    let made = try MemberKeys.make(
      for: Larkfield.graceAtLarkfield, password: nil, escrow: nil, random: Larkfield.random())
    #expect(made.keys.passwordSeal == nil)
    #expect(try made.keys.open(with: made.sheet) == made.opened)
    #expect(throws: VaultFault.doesNotOpen) { try made.keys.open(with: password) }
  }

  @Test func `a seal that has grown cheap is renewed`() throws {
    let seal = try #require(made.keys.passwordSeal)
    #expect(seal.needsRenewal())
    #expect(try !seal.needsRenewal(cost: Larkfield.tiny()))
  }
}
