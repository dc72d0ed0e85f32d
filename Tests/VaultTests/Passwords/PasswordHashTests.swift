import Essentials
import Testing

@testable import Vault

@Suite struct PasswordHashTests {
  private func hash(_ password: String, seed: UInt64 = 1) throws -> PasswordHash {
    try PasswordHash(
      of: Password(password), cost: Larkfield.tiny(), random: Larkfield.random(seed: seed))
  }

  @Test func `the password matches and another does not`() throws {
    let hash = try hash("hedgehog lantern")
    #expect(try hash.matches(Password("hedgehog lantern")))
    #expect(try !hash.matches(Password("hedgehog lanterns")))
    #expect(try !hash.matches(Password("Hedgehog lantern")))
    #expect(try !hash.matches(Password("")))
  }

  @Test func `two people with one password have different hashes`() throws {
    #expect(try hash("hedgehog lantern").encoded != hash("hedgehog lantern", seed: 2).encoded)
  }

  @Test(arguments: [
    ("caf\u{E9} au lait at noon", "cafe\u{301} au lait at noon"),
    ("\u{FB01}ve green doors", "five green doors"), ("ｌａｎｔｅｒｎ２０", "lantern20"),
  ])
  func `what different keyboards send for one password is one password`(
    chosen: String, typed: String
  ) throws {
    #expect(try hash(chosen).matches(Password(typed)))
  }

  @Test func `a hash is read back as it was written`() throws {
    let hash = try hash("hedgehog lantern")
    let read = try PasswordHash(encoded: hash.encoded.value)
    #expect(read == hash)
    #expect(try read.matches(Password("hedgehog lantern")))
  }

  @Test func `the cost stands in the stored text`() throws {
    #expect(try hash("hedgehog lantern").encoded.value.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
  }

  @Test(arguments: [
    "", "$argon2id$", "$argon2i$v=19$m=8,t=1,p=1$SALT$HASH", "$argon2id$v=16$m=8,t=1,p=1$SALT$HASH",
    "$argon2id$v=19$m=8,t=1,p=2$SALT$HASH", "$argon2id$v=19$m=08,t=1,p=1$SALT$HASH",
    "$argon2id$v=19$m=+8,t=1,p=1$SALT$HASH", "$argon2id$v=19$m=8,t=99,p=1$SALT$HASH",
    "$argon2id$v=19$m=9999999,t=1,p=1$SALT$HASH", "$argon2id$v=19$t=1,m=8,p=1$SALT$HASH",
    "$argon2id$v=19$m=8,t=1,p=1$SALT$HASH$", "$argon2id$v=19$m=8,t=1,p=1$SALT", "SALT$HASH",
    "$argon2id$v=19$m=8,t=1,p=1$SALT$HASH ", "$argon2id$v=19$m=8,t=1,p=1$HASH$SALT",
  ])
  func `a stored text that we never write is not read`(pattern: String) throws {
    let parts = try hash("hedgehog lantern").encoded.value.split(separator: "$")
    let text = pattern.replacing("SALT", with: parts[3]).replacing("HASH", with: parts[4])
    #expect(throws: VaultFault.self) { try PasswordHash(encoded: text) }
  }

  @Test func `nothing of a hash is shown when it is printed`() throws {
    let hash = try hash("hedgehog lantern")
    var shown = ""
    dump(hash, to: &shown)
    let digest = try #require(hash.encoded.value.split(separator: "$").last)
    #expect(!shown.contains(digest) && !"\(hash)".contains(digest))
  }

  @Test func `a hash that has grown cheap is renewed`() throws {
    let hash = try hash("hedgehog lantern")
    #expect(hash.needsRenewal())
    #expect(try !hash.needsRenewal(cost: Larkfield.tiny()))
    #expect(try hash.needsRenewal(cost: Argon2Cost(memoryKiB: 8, passes: 2)))
  }

  @Test func `somebody unknown costs as much as somebody known`() throws {
    let decoy = try PasswordHash.decoy(random: Larkfield.random())
    #expect(decoy.cost == .present)
    #expect(decoy.salt.count == Argon2id.saltLength)
    #expect(decoy.digest.count == PasswordHash.digestLength)
  }

  @Test func `no password is the decoy's`() throws {
    let decoy = try PasswordHash.decoy(cost: Larkfield.tiny(), random: Larkfield.random())
    for typed in ["", "hedgehog lantern", decoy.encoded.value] {
      #expect(try !decoy.matches(Password(typed)))
    }
  }

  @Test func `a text as long as a book is not looked at`() {
    #expect(throws: PasswordRules.tooLong) { try Password(String(repeating: "a", count: 5000)) }
  }
}
