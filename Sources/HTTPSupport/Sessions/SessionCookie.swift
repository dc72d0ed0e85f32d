package import Hummingbird

internal import Foundation
internal import HTTPTypes

/// A cookie that carries a random secret and nothing else.
///
/// The prefix `__Host-` makes browsers refuse it without `Secure`, with a domain, or under another path
/// (RFC 6265bis, section 4.1.3.2). Browsers count 127.0.0.1 as secure, so it works without TLS there.
package enum SessionCookie: String, Sendable {
  /// Of somebody who is signed in.
  case session = "__Host-chaperone"
  /// Of somebody who is about to: it ties the sign-in form to the browser.
  case visit = "__Host-chaperone-visit"

  /// How many bytes a secret has.
  package static let secretLength = 32

  /// The secret that a request brings; nothing unless there is exactly one of the right length.
  package func secret(in request: Request) -> [UInt8]? {
    let values = request.headers[values: .cookie].flatMap { $0.split(separator: ";") }
      .compactMap { pair -> Substring? in
        let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
        return halves.count == 2 && halves[0] == rawValue ? halves[1] : nil
      }
    guard values.count == 1, let bytes = Base64URL.bytes(values[0]),
      bytes.count == Self.secretLength
    else { return nil }
    return bytes
  }

  /// Sets the cookie on a response; it ends with the browser.
  package func set(_ secret: [UInt8], on response: inout Response) {
    let value = "\(rawValue)=\(Base64URL.text(secret)); Path=/; Secure; HttpOnly; SameSite=Strict"
    response.headers.append(HTTPField(name: .setCookie, value: value))
  }

  /// Takes the cookie away.
  package func clear(on response: inout Response) {
    let value = "\(rawValue)=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
    response.headers.append(HTTPField(name: .setCookie, value: value))
  }
}

/// Base 64 for addresses and cookies, without padding (RFC 4648 section 5).
package enum Base64URL {
  /// The text for bytes.
  package static func text(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// The bytes of a text; nothing for any text that `text` does not give.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") }) else {
      return nil
    }
    let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
    let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    guard let bytes = Data(base64Encoded: padded).map(Array.init), self.text(bytes) == text else {
      return nil
    }
    return bytes
  }
}
