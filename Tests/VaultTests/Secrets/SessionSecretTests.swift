import Essentials
import Testing

@testable import Vault

@Suite struct SessionSecretTests {
  @Test func `the cookie leads back to the same digest`() throws {
    let secret = try SessionSecret.fresh(random: Larkfield.random())
    let read = try #require(SessionSecret(cookie: secret.cookie.value))
    #expect(read.digest == secret.digest)
    #expect(secret.cookie.value.utf8.count == 43)
  }

  @Test func `the stored digest does not hold the cookie`() throws {
    let secret = try SessionSecret.fresh(random: Larkfield.random())
    #expect(secret.digest.count == 32)
    #expect(secret.digest != Base64.url.decode(secret.cookie.value))
  }

  @Test func `every bit of the cookie counts`() throws {
    let secret = try SessionSecret.fresh(random: Larkfield.random())
    let bytes = try #require(Base64.url.decode(secret.cookie.value))
    for bit in 0..<256 {
      let other = try #require(
        SessionSecret(cookie: Base64.url.encode(bytes.flipping(bit: bit))))
      #expect(other.digest != secret.digest)
    }
  }

  @Test func `a cookie that we never write is not read`() throws {
    let cookie = try SessionSecret.fresh(random: Larkfield.random()).cookie.value
    let letters = Array(cookie)
    let wrong = [
      "", String(letters.dropLast()), cookie + "A", cookie + "=", " " + letters.dropFirst(),
    ]
    for cookie in wrong { #expect(SessionSecret(cookie: cookie) == nil) }
    // The last letter holds two bits that are never set.
    let spellings = ["A", "B", "C", "D", "E"].map { String(letters.dropLast()) + $0 }
    #expect(spellings.compactMap { SessionSecret(cookie: $0) }.count == 2)
  }
}
