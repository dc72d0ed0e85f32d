import Essentials
import Foundation
import TestSupport
import Testing

@Suite struct Base64Tests {
  @Test func `it writes what Foundation writes, and reads it back`() {
    var random = SeededGenerator(seed: 4)
    for count in 0..<100 {
      let bytes = random.bytes(count)
      let text = Base64.standard.encode(bytes)
      #expect(text == Data(bytes).base64EncodedString())
      #expect(Base64.standard.decode(text.utf8) == bytes)
      let url = Base64.url.encode(bytes)
      #expect(
        url
          == text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: ""))
      #expect(Base64.url.decode(url.utf8) == bytes)
      let unpadded = Base64.unpadded.encode(bytes)
      #expect(unpadded == text.replacing("=", with: ""))
      #expect(Base64.unpadded.decode(unpadded) == bytes)
    }
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
  ])
  func `the vectors of RFC 4648 come out`(plain: String, encoded: String) {
    #expect(Base64.unpadded.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.url.decode(encoded) == Array(plain.utf8))
  }

  @Test func `each value has one spelling`() {
    for text in [
      "Zg", "Zg=", "Zh==", "Zg===", "Zg==\n", " Zg==", "Z===", "Zm9=", "Zm-_", "====", "=",
    ] {
      #expect(Base64.standard.decode(text.utf8) == nil, "\(text)")
    }
    for text in ["Zg==", "Zh", "Z", "Zm+/", "Zg\n", "Zm9vY", "\u{FF3A}g", "Z\u{301}g"] {
      #expect(Base64.url.decode(text.utf8) == nil, "\(text)")
    }
  }
}
