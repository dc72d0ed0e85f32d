import Testing

@testable import Vault

@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
  ])
  func `the vectors of RFC 4648 come out, without padding`(plain: String, encoded: String) {
    #expect(Base64.standard.encode(plain.utf8) == encoded)
    #expect(Base64.url.decode(encoded) == Array(plain.utf8))
  }

  @Test func `the last two digits are the ones of each alphabet`() {
    #expect(Base64.standard.encode([0xFB, 0xFF]) == "+/8")
    #expect(Base64.url.encode([0xFB, 0xFF]) == "-_8")
  }

  @Test(arguments: ["Z", "Zh", "Zm9", "Zg==", "Z g", "Zg\n", "Zm9vY", "+/8", "Ｚg", "Z\u{301}g"])
  func `a text that is not the one for its bytes is not read`(text: String) {
    #expect(Base64.url.decode(text) == nil)
  }

  @Test func `what is written is read back`() {
    var generator = SplitMix(seed: 4648)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Base64.url.decode(Base64.url.encode(bytes)) == bytes)
      #expect(Base64.standard.decode(Base64.standard.encode(bytes)) == bytes)
    }
  }
}
