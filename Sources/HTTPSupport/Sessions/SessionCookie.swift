package import Hummingbird

internal import Essentials
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
    guard values.count == 1, let bytes = Base64.url.decode(values[0]),
      bytes.count == Self.secretLength
    else { return nil }
    return bytes
  }

  /// Sets the cookie on a response; it ends with the browser.
  package func set(_ secret: [UInt8], on response: inout Response) {
    let value =
      "\(rawValue)=\(Base64.url.encode(secret)); Path=/; Secure; HttpOnly; SameSite=Strict"
    response.headers.append(HTTPField(name: .setCookie, value: value))
  }

  /// Takes the cookie away.
  package func clear(on response: inout Response) {
    let value = "\(rawValue)=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0"
    response.headers.append(HTTPField(name: .setCookie, value: value))
  }
}
