internal import Essentials

/// A token in its three parts, of which nothing is believed yet (RFC 7515, section 7.1).
struct SignedToken: Sendable {
  /// How it says it is signed.
  let algorithm: SignatureAlgorithm
  /// Which key it says it is signed with.
  let keyName: String?

  private let message: [UInt8]
  private let signature: [UInt8]
  private let claims: [UInt8]

  /// Google's and Microsoft's tokens have 1 to 2 kB.
  private static let longest = 16 * 1024

  /// Takes a token apart.
  init(_ text: String) throws(SignInFault) {
    guard text.utf8.count <= Self.longest else { throw .malformed("token too long") }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let head = Base64.url.decode(parts[0]),
      let claims = Base64.url.decode(parts[1]),
      let header = (try? JSONReader.read(head))?.object
    else { throw .malformed("token") }
    guard let algorithm = header["alg"]?.text.flatMap(SignatureAlgorithm.init(rawValue:)) else {
      throw .algorithmNotTaken
    }
    guard let signature = Base64.url.decode(parts[2]) else { throw .malformed("signature") }
    // Keys that a token brings along (`jwk`, `jku`, `x5c`, `x5u`) are never looked at. What a token calls critical we
    // would have to understand, and we know no extension (RFC 7515, section 4.1.11).
    guard header["crit"] == nil else { throw .unsupported("critical header") }
    // A token of another kind is not an ID token, whoever signed it (RFC 8725, section 3.11).
    guard header["typ"].map({ $0.text?.lowercased() == "jwt" }) ?? true else {
      throw .malformed("type of token")
    }
    guard header["kid"].map({ $0.text != nil }) ?? true else { throw .malformed("kid") }
    self.algorithm = algorithm
    keyName = header["kid"]?.text
    message = Array("\(parts[0]).\(parts[1])".utf8)
    self.signature = signature
    self.claims = claims
  }

  /// What the token says, when one of the keys signed it.
  func claims(signedBy keys: [SigningKey]) throws(SignInFault) -> [String: JSONValue] {
    guard keys.contains(where: { $0.verifies(signature, of: message, by: algorithm) }) else {
      throw .badSignature
    }
    guard let claims = (try? JSONReader.read(claims))?.object else { throw .malformed("claims") }
    return claims
  }
}
