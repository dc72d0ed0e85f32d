extension HTML.Interpolation {
  /// A person's name, kept apart so that its direction cannot turn the words around it.
  package mutating func appendInterpolation(name text: String) {
    appendLiteral("<bdi>")
    appendInterpolation(text)
    appendLiteral("</bdi>")
  }
}

extension String {
  /// The name for places that take no markup, such as a title or a choice.
  ///
  /// Names that read from right to left stand between U+2068 and U+2069 (Unicode Annex 9), which
  /// do what `<bdi>` does; all others stay as they are.
  var isolated: String {
    unicodeScalars.contains(where: \.mayTurnText) ? "\u{2068}\(self)\u{2069}" : self
  }
}

extension Unicode.Scalar {
  /// Whether the letter is of a script written from right to left, or a sign that turns text.
  fileprivate var mayTurnText: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
      0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
      true
    default: false
    }
  }
}
