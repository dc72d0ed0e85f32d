internal import Essentials

/// A signature line of a note: whose, by which key, and the signature.
package struct NoteSignature: Hashable, Sendable {
  /// The name of the key.
  package let name: String
  /// The first four bytes of the key's digest, which tell it from others of the same name.
  package let keyID: UInt32
  /// The signature itself; 64 bytes for Ed25519.
  package let signature: [UInt8]

  /// The line, without its end.
  var line: String {
    let id = stride(from: UInt32(24), through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: keyID >> $0)
    }
    return Self.dash + name + " " + Base64.standard.encode(id + signature)
  }

  /// What every signature line begins with: a long dash and a space.
  static let dash = "\u{2014} "

  init(name: String, keyID: UInt32, signature: [UInt8]) {
    self.name = name
    self.keyID = keyID
    self.signature = signature
  }

  /// Reads a line, without its end.
  init?(line: ArraySlice<UInt8>) {
    guard line.starts(with: Self.dash.utf8) else { return nil }
    let parts = line.dropFirst(Self.dash.utf8.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, let name = String(validating: parts[0], as: UTF8.self),
      NoteName.isSound(name), let bytes = Base64.standard.decode(parts[1]), bytes.count > 4
    else { return nil }
    self.name = name
    keyID = bytes[..<4].reduce(0) { $0 << 8 | UInt32($1) }
    signature = Array(bytes[4...])
  }
}
