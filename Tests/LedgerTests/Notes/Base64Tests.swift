import Foundation
import Testing

@testable import Ledger

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
    }
  }

  @Test func `each value has one spelling`() {
    for text in [
      "Zg", "Zg=", "Zh==", "Zg===", "Zg==\n", " Zg==", "Z===", "Zm9=", "Zm-_", "====", "=",
    ] {
      #expect(Base64.standard.decode(text.utf8) == nil, "\(text)")
    }
    for text in ["Zg==", "Zh", "Z", "Zm+/", "Zg\n"] {
      #expect(Base64.url.decode(text.utf8) == nil, "\(text)")
    }
  }
}
