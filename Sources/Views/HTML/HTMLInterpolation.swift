extension HTML {
  /// Collects a literal and its interpolations in one buffer, each escaped by its type.
  package struct Interpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, escaped for element content and for quoted attributes alike.
    ///
    /// In a link attribute a string is also held to the scheme allow-list, so that a page which
    /// forgot to make an `Address` of it is ugly rather than dangerous.
    package mutating func appendInterpolation(_ text: String) {
      if endsInLinkAttribute(bytes), Address(checking: text) == nil {
        return appendEscaped(Address.nowhere.text, to: &bytes)
      }
      appendEscaped(text, to: &bytes)
    }

    /// Text where there is some, nothing where there is none.
    package mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) }
    }

    /// A whole number in digits.
    package mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// An address that has passed the allow-list.
    package mutating func appendInterpolation(_ address: Address) {
      appendEscaped(address.text, to: &bytes)
    }

    /// Markup, as it is.
    package mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }

    /// Markup where there is some, nothing where there is none.
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { bytes.append(contentsOf: html.bytes) }
    }

    /// Pieces of markup one after another.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }
  }
}
