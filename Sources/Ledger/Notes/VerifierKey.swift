internal import Crypto
internal import Essentials

/// The public half of a key that signs notes, with its name (C2SP signed-note, Ed25519).
///
/// Its text is what the chair of governors keeps: with it and nothing else the record can be checked.
package struct VerifierKey: Hashable, Sendable {
  /// The name; for a school's record its origin.
  package let name: String
  /// The first four bytes of the digest of name and key.
  package let id: UInt32
  /// The 32 bytes of the public key (RFC 8032).
  package let publicKey: [UInt8]

  private static let ed25519: UInt8 = 1

  /// The key with this name.
  /// - Throws: `NoteFault` for a name that cannot stand in a note, or a key that is not 32 bytes.
  package init(name: String, publicKey: [UInt8]) throws(NoteFault) {
    guard NoteName.isSound(name) else { throw .badName }
    guard publicKey.count == 32 else { throw .badKey }
    self.name = name
    self.publicKey = publicKey
    let digest = SHA256.hash(data: Array(name.utf8) + [0x0a, Self.ed25519] + publicKey)
    id = digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Whether the key made the signature over the text.
  func confirms(_ signature: [UInt8], over text: String) -> Bool {
    let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    return signature.count == 64
      && key?.isValidSignature(signature, for: Array(text.utf8)) == true
  }
}

extension VerifierKey: CustomStringConvertible {
  /// The key as people keep it: name, id in eight hexadecimal digits, kind and key in base 64.
  package var description: String {
    let digits = String(id, radix: 16)
    let hexadecimal = String(repeating: "0", count: 8 - digits.count) + digits
    return "\(name)+\(hexadecimal)+\(Base64.standard.encode([Self.ed25519] + publicKey))"
  }

  /// Reads what `description` gives.
  /// - Throws: `NoteFault.badKey` for every other spelling, and for an id that is not the key's own.
  package init(_ text: String) throws(NoteFault) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.standard.decode(parts[2]),
      bytes.first == Self.ed25519, bytes.count == 33
    else { throw .badKey }
    try self.init(name: String(Substring(parts[0])), publicKey: Array(bytes.dropFirst()))
    guard description.utf8.elementsEqual(text.utf8) else { throw .badKey }
  }
}
