import Essentials
import Testing

@testable import Vault

@Suite struct SchoolEscrowTests {
  private let escrow: SchoolEscrow
  private let sheet: PaperKey
  private let made: NewMemberKeys

  init() throws {
    (escrow, sheet) = try SchoolEscrow.make(
      for: Larkfield.school, random: Larkfield.random(seed: 5))
    made = try MemberKeys.make(
      for: Larkfield.graceAtLarkfield, password: nil, escrow: escrow, random: Larkfield.random())
  }

  private func keys(
    owner: MemberKeyOwner = Larkfield.graceAtLarkfield, seal: EscrowSeal?
  ) -> MemberKeys {
    MemberKeys(
      owner: owner, publicKey: made.keys.publicKey, passwordSeal: nil,
      recoverySeal: made.keys.recoverySeal, escrowSeal: seal)
  }

  @Test func `the school's sheet opens a person's key`() throws {
    let typed = try PaperKey(typed: sheet.groups.value.joined(separator: " "), for: .school)
    #expect(try escrow.open(made.keys, with: typed) == made.opened)
  }

  @Test func `with the opened key the person gets a new password`() throws {
    var keys = made.keys
    let new = try Password("three green doors")
    try keys.change(
      to: new, opened: escrow.open(keys, with: sheet), cost: Larkfield.tiny(),
      random: Larkfield.random())
    #expect(try keys.open(with: new) == made.opened)
  }

  @Test func `another school's sheet is refused in words`() throws {
    let other = try SchoolEscrow.make(for: Larkfield.otherSchool, random: Larkfield.random(seed: 6))
    let refusal = #expect(throws: Refusal.self) { try escrow.open(made.keys, with: other.sheet) }
    #expect(refusal?.code == "escrow.another-sheet")
  }

  @Test func `one and the same sheet is another key in another school`() throws {
    let there = SchoolEscrow(school: Larkfield.otherSchool, publicKey: escrow.publicKey)
    #expect(throws: Refusal.self) { try there.open(made.keys, with: sheet) }
  }

  @Test func `a person's sheet is refused`() {
    #expect(throws: Refusal.self) { try escrow.open(made.keys, with: made.sheet) }
  }

  @Test func `a replaced escrow's sheet opens nothing once the key is entrusted anew`() throws {
    let new = try SchoolEscrow.make(for: Larkfield.school, random: Larkfield.random(seed: 7))
    var keys = made.keys
    try keys.entrust(to: new.escrow, opened: made.opened)
    #expect(try new.escrow.open(keys, with: new.sheet) == made.opened)
    #expect(throws: VaultFault.doesNotOpen) { try escrow.open(keys, with: sheet) }
    #expect(throws: Refusal.self) { try new.escrow.open(keys, with: sheet) }
  }

  @Test func `keys that were never entrusted are told apart`() {
    let refusal = #expect(throws: Refusal.self) { try escrow.open(keys(seal: nil), with: sheet) }
    #expect(refusal?.code == "escrow.not-entrusted")
  }

  @Test func `a seal that was copied to another person opens nothing`() {
    let priya = MemberKeyOwner(school: Larkfield.school, person: Larkfield.priya)
    #expect(throws: VaultFault.doesNotOpen) {
      try escrow.open(keys(owner: priya, seal: made.keys.escrowSeal), with: sheet)
    }
  }

  @Test func `a seal that was altered anywhere does not open`() throws {
    let stored = try #require(made.keys.escrowSeal).stored
    for altered in stored.tampered {
      // X25519 leaves the topmost bit of a public key out of account (RFC 7748, 5); HPKE does not.
      #expect(throws: VaultFault.self) {
        try escrow.open(keys(seal: EscrowSeal(stored: altered)), with: sheet)
      }
    }
  }
}
