import Essentials
import Testing

@testable import Vault

@Suite struct MemberKeyTamperingTests {
  private let password: Password
  private let made: NewMemberKeys

  init() throws {
    password = try Password("hedgehog lantern")
    made = try MemberKeys.make(
      for: Larkfield.graceAtLarkfield, password: password, escrow: nil, cost: Larkfield.tiny(),
      random: Larkfield.random())
  }

  private func keys(
    owner: MemberKeyOwner = Larkfield.graceAtLarkfield, publicKey: MemberPublicKey? = nil,
    passwordSeal: PasswordSeal? = nil, recoverySeal: RecoverySeal? = nil
  ) -> MemberKeys {
    MemberKeys(
      owner: owner, publicKey: publicKey ?? made.keys.publicKey,
      passwordSeal: passwordSeal ?? made.keys.passwordSeal,
      recoverySeal: recoverySeal ?? made.keys.recoverySeal, escrowSeal: nil)
  }

  @Test func `a row that was copied to another person or school opens nothing`() {
    let owners = [
      MemberKeyOwner(school: Larkfield.school, person: Larkfield.priya),
      MemberKeyOwner(school: Larkfield.otherSchool, person: Larkfield.grace),
    ]
    for owner in owners {
      #expect(throws: VaultFault.doesNotOpen) { try keys(owner: owner).open(with: password) }
      #expect(throws: VaultFault.doesNotOpen) { try keys(owner: owner).open(with: made.sheet) }
    }
  }

  @Test func `a public key that was put in another's place opens nothing`() throws {
    let other = try MemberPrivateKey.fresh(random: Larkfield.random(seed: 9)).publicKey
    #expect(throws: VaultFault.doesNotOpen) {
      try keys(publicKey: other).open(with: made.sheet)
    }
  }

  @Test func `a seal under the sheet that was altered anywhere does not open`() {
    for stored in made.keys.recoverySeal.stored.tampered {
      #expect(throws: VaultFault.self) {
        try keys(recoverySeal: RecoverySeal(stored: stored)).open(with: made.sheet)
      }
    }
  }

  @Test func `a seal under the password that was altered anywhere does not open`() throws {
    let stored = try #require(made.keys.passwordSeal).stored
    // The first five bytes are the cost; most changes there would only make the test slow.
    for bit in [31] + Array(32..<stored.count * 8) {
      #expect(throws: VaultFault.self) {
        try keys(passwordSeal: PasswordSeal(stored: stored.flipping(bit: bit))).open(with: password)
      }
    }
    for length in 0..<stored.count {
      #expect(throws: VaultFault.self) { try PasswordSeal(stored: Array(stored.prefix(length))) }
    }
  }

  @Test func `a cost beyond all bounds is not tried`() throws {
    let stored = try #require(made.keys.passwordSeal).stored
    #expect(throws: VaultFault.self) {
      try PasswordSeal(stored: [255, 255, 255, 255] + stored.dropFirst(4))
    }
  }

  @Test func `a seal of one kind is not taken for another, even under the same secret`() throws {
    let secret = try Fresh.secret(20, from: Larkfield.random())
    let sealed = try KeySeal.close(
      made.opened, kind: "session", owner: Larkfield.graceAtLarkfield, under: secret,
      random: Larkfield.random())
    func open(as kind: String) throws -> MemberPrivateKey {
      try KeySeal.open(
        sealed, kind: kind, owner: Larkfield.graceAtLarkfield, publicKey: made.keys.publicKey,
        under: secret)
    }
    #expect(try open(as: "session") == made.opened)
    #expect(throws: VaultFault.doesNotOpen) { try open(as: "recovery") }
  }
}
