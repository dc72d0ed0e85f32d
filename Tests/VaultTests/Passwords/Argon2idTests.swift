import CSodium
import Essentials
import Testing

@testable import Vault

@Suite struct Argon2idTests {
  private let salt = [UInt8](0..<16)

  /// From OpenSSL's Argon2id, by way of Python's cryptography 48.
  @Test(arguments: [
    ("", 8, 1, "31ed41e2d73f27fdfe4eb4bec651341e58ba43477051c6fe4adad735d82ee08a"),
    ("Gänsefüßchen", 64, 3, "174ceb870cd731d5441a7a16c7ab8514560405faaa722f35f7a7103a6ec4bf00"),
    (
      "correct horse battery staple", 8, 1,
      "c0b134792dfa3642578c035d90f244864df1209f0ed75d6fdf42601cd5e2a2cc"
        + "d146c1edeb73755ff48e8eeb9af3428fa511021d98551816c4545884fd500a2d"
    ),
  ])
  func `another implementation stretches to the same`(
    password: String, memory: Int, passes: Int, expected: String
  ) throws {
    let cost = try Argon2Cost(memoryKiB: memory, passes: passes)
    let stretched = try Argon2id.stretch(
      Password(password), salt: salt, cost: cost, to: hex(expected).count)
    #expect(stretched.revealed() == hex(expected))
  }

  @Test func `at the present cost another implementation stretches to the same`() throws {
    let stretched = try Argon2id.stretch(
      Password("larkfield hedgehog lantern"), salt: salt, cost: .present)
    #expect(
      stretched.revealed()
        == hex("69dc8a09d6c3b664fc2b73a863e6c55a4756e3a960ab7b2b8fc9f196a4c001ea"))
  }

  /// A vector of the reference implementation's test suite; its salt has eight bytes, which only
  /// the check takes.
  @Test func `the library is the Argon2id of the reference implementation`() {
    let encoded =
      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
    #expect(libsodiumVerifies(encoded, "password"))
    #expect(!libsodiumVerifies(encoded, "passwore"))
  }

  @Test func `what we store is what libsodium's own check reads`() throws {
    let hash = try PasswordHash(
      of: Password("hedgehog lantern"), cost: Larkfield.tiny(), random: Larkfield.random())
    #expect(libsodiumVerifies(hash.encoded.value, "hedgehog lantern"))
  }

  @Test func `a salt of another length is refused`() throws {
    #expect(throws: VaultFault.malformed("salt")) {
      try Argon2id.stretch(Password("x"), salt: [1, 2, 3], cost: Larkfield.tiny())
    }
  }

  private func libsodiumVerifies(_ encoded: String, _ password: String) -> Bool {
    let text = encoded.utf8.map { CChar(bitPattern: $0) }
    let padded = text + [CChar](repeating: 0, count: 128 - text.count)
    return crypto_pwhash_str_verify(padded, password, UInt64(password.utf8.count)) == 0
  }
}
