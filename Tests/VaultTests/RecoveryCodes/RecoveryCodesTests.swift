import Essentials
import Testing

@testable import Vault

@Suite struct RecoveryCodesTests {
  private let printed: [String]
  private let stored: RecoveryCodes

  init() throws {
    let fresh = try RecoveryCodes.fresh(for: Larkfield.grace, random: Larkfield.random())
    printed = fresh.printed.map { $0.printed.value }
    stored = fresh.stored
  }

  @Test func `ten different codes of 80 bits are printed`() {
    #expect(Set(printed).count == 10)
    for code in printed {
      #expect(code.wholeMatch(of: #/([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}/#) != nil)
    }
  }

  @Test func `each works once, and the others go on working`() throws {
    var left = stored
    for code in printed {
      left = try #require(left.using(code))
      #expect(left.using(code) == nil)
    }
    #expect(left.digests.isEmpty)
  }

  @Test func `capitals, spaces and look-alikes are forgiven`() throws {
    let lookalikes = printed[0].uppercased().replacing("-", with: " ")
      .replacing("0", with: "O").replacing("1", with: "l")
    #expect(stored.using(lookalikes)?.digests.count == 9)
    #expect(stored.using(printed[0].replacing("-", with: ""))?.digests.count == 9)
  }

  @Test func `a code with one wrong letter does not work`() {
    let code = Array(printed[0])
    for place in code.indices where code[place] != "-" {
      var wrong = code
      wrong[place] = code[place] == "7" ? "8" : "7"
      #expect(stored.using(String(wrong)) == nil)
    }
  }

  @Test(arguments: ["", "-", "0000-0000-0000-0000", "zzzz-zzzz-zzzz", "zzzz-zzzz-zzzz-zzzu"])
  func `what is no code does not work`(typed: String) {
    #expect(stored.using(typed) == nil)
  }

  @Test func `a row that was copied to another person opens nothing there`() throws {
    let moved = try RecoveryCodes(
      person: Larkfield.priya, salt: stored.salt, digests: stored.digests)
    #expect(moved.using(printed[0]) == nil)
  }

  @Test func `digests that were copied among another person's open nothing there`() throws {
    let others = try RecoveryCodes.fresh(for: Larkfield.priya, random: Larkfield.random(seed: 2))
    let mixed = try RecoveryCodes(
      person: Larkfield.priya, salt: others.stored.salt, digests: stored.digests)
    #expect(mixed.using(printed[0]) == nil)
  }

  @Test func `what is stored holds no code`() {
    let codes = printed.compactMap { RecoveryCode($0)?.bytes.revealed() }
    #expect(codes.count == 10)
    for code in codes {
      #expect(!stored.digests.contains { $0.starts(with: code) } && !stored.salt.starts(with: code))
    }
  }

  @Test func `rows that cannot be are not read`() {
    #expect(throws: VaultFault.self) {
      try RecoveryCodes(person: Larkfield.grace, salt: [1], digests: [])
    }
    #expect(throws: VaultFault.self) {
      try RecoveryCodes(person: Larkfield.grace, salt: stored.salt, digests: [[1]])
    }
    #expect(throws: VaultFault.self) {
      try RecoveryCodes(
        person: Larkfield.grace, salt: stored.salt, digests: stored.digests + stored.digests)
    }
  }
}
