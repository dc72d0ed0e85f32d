/// A text and signatures over it (C2SP signed-note).
package struct SignedNote: Sendable {
  /// The text, with the end of its last line; not to be believed before `signers(among:)` names somebody.
  package let text: String
  /// The signatures, known and unknown.
  package let signatures: [NoteSignature]

  /// More than anybody needs; the specification asks for at least 16.
  static let mostSignatures = 64

  /// Signs a text that ends in the end of a line.
  /// - Throws: `NoteFault.malformed` for another text, and what signing throws.
  package init(signing text: String, with keys: [NoteKey]) throws {
    guard Self.isSound(text.utf8), text.utf8.last == Self.lineEnd, !keys.isEmpty else {
      throw NoteFault.malformed
    }
    self.text = text
    signatures = try keys.map { try $0.signature(over: text) }
  }

  /// Reads a note, and nothing before or behind it.
  package init(bytes: some Collection<UInt8>) throws(NoteFault) {
    let bytes = Array(bytes)
    guard Self.isSound(bytes), let last = bytes.last else { throw .malformed }
    let ends = bytes.indices.dropLast().last {
      bytes[$0] == Self.lineEnd && bytes[$0 + 1] == Self.lineEnd
    }
    guard let textEnd = ends, textEnd + 2 < bytes.count else { throw .unsigned }
    guard last == Self.lineEnd, let text = String(validating: bytes[...textEnd], as: UTF8.self)
    else { throw .malformed }
    let lines = bytes[(textEnd + 2)...].dropLast()
      .split(separator: Self.lineEnd, omittingEmptySubsequences: false)
    let signatures = lines.compactMap { NoteSignature(line: $0) }
    guard signatures.count == lines.count, lines.count <= Self.mostSignatures else {
      throw .malformed
    }
    self.text = text
    self.signatures = signatures
  }

  /// The note as it is stored, served and mailed.
  package var bytes: [UInt8] {
    Array((text + "\n" + signatures.map { $0.line + "\n" }.joined()).utf8)
  }

  /// The keys that signed the text.
  ///
  /// Signatures by unknown keys are left aside, as the specification asks.
  /// - Throws: `NoteFault.badSignature` when a known key's signature is wrong, whatever else is right;
  ///   `NoteFault.unknownKey` when no known key signed.
  package func signers(among keys: [VerifierKey]) throws(NoteFault) -> [VerifierKey] {
    var signers: [VerifierKey] = []
    for signature in signatures {
      for key in keys where key.name == signature.name && key.id == signature.keyID {
        guard key.confirms(signature.signature, over: text) else { throw .badSignature }
        if !signers.contains(key) { signers.append(key) }
      }
    }
    guard !signers.isEmpty else { throw .unknownKey }
    return signers
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func isSound(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 || $0 == lineEnd }
  }
}

extension SignedNote: Equatable {
  /// The same bytes; two spellings of one letter are two texts.
  package static func == (left: SignedNote, right: SignedNote) -> Bool {
    left.bytes == right.bytes
  }
}
