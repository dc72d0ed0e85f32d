internal import Crypto
internal import Views
package import Essentials

/// What every form carries to show that it came from one of our pages, in this browser.
///
/// It is made from the session's secret, so that the server keeps nothing, and masked anew for each page:
/// pages are compressed, and what never looks the same cannot be guessed from their length (BREACH).
package enum FormToken {
  /// The hidden field’s name, as every form of ours sends it.
  package static let field = CSRFField.name

  /// A token for a page.
  ///
  /// - Parameter mask: 16 random bytes.
  package static func text(from secret: [UInt8], mask: [UInt8]) -> String {
    let hidden = zip(plain(secret), mask).map { $0 ^ $1 }
    return Base64.url.encode(mask + hidden)
  }

  /// Lets a form through whose token belongs to the secret.
  ///
  /// - Throws: `Refusal` with `form.token` where it is missing, foreign or damaged.
  package static func check(_ text: String?, against secret: [UInt8]?) throws(Refusal) {
    let refusal = Refusal(
      "form.token",
      "This form is too old, or was opened before you signed in. Open the page again and send it once more."
    )
    guard let text, let secret, let bytes = Base64.url.decode(text), bytes.count == 32 else {
      throw refusal
    }
    let found = zip(bytes.prefix(16), bytes.suffix(16)).map { $0 ^ $1 }
    // All bytes are compared, so that the time tells nothing.
    let difference = zip(found, plain(secret)).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) }
    guard difference == 0 else { throw refusal }
  }

  private static func plain(_ secret: [UInt8]) -> [UInt8] {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("chaperone form token 1".utf8), using: SymmetricKey(data: secret))
    return Array(code.prefix(16))
  }
}
