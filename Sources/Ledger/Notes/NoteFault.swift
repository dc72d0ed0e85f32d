/// Why a signed note is not accepted.
package enum NoteFault: Error, Hashable, Sendable {
  /// It is not a text followed by signature lines, or a line of it has another form.
  case malformed
  /// The text is there, and no signature.
  case unsigned
  /// There are signatures, and none by a key that is known.
  case unknownKey
  /// A signature names a known key and was not made by it over this text.
  case badSignature
  /// A name is empty, or has a space, a plus sign or a control character.
  case badName
  /// A key is not in the form `name+id+base64`, is of another kind, or its id is not its own.
  case badKey
}
