/// What people and their browsers send, before it is compared or kept.
enum TypedText {
  /// An address as it is looked up and counted: small letters, and nothing but visible ASCII.
  ///
  /// One form for both, or spaces that the look-up forgives would give a guesser a fresh count each.
  static func email(_ typed: String) -> String {
    let visible = typed.lowercased().utf8.filter { (0x21...0x7E).contains($0) }
    return String(decoding: visible.prefix(320), as: UTF8.self)
  }

  /// A line to be shown in lists: no control characters, no longer than `limit`.
  static func line(_ typed: String, limit: Int) -> String {
    let scalars = typed.unicodeScalars.filter {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    let words = String(String.UnicodeScalarView(scalars)).split(separator: " ")
    return String(words.joined(separator: " ").prefix(limit))
  }
}
