extension HTML {
  /// Collects a literal and its interpolations in one buffer, each escaped by its type.
  package struct Interpolation: StringInterpolationProtocol {
    private(set) var leading: [[UInt8]] = []
    /// The buffer being filled.
    var bytes: [UInt8] = []

    /// From this size on, sharing a piece costs less than copying it.
    private static let shared = 2048

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
      guard !html.leading.isEmpty || html.trailing.count >= Self.shared else {
        return bytes.append(contentsOf: html.trailing)
      }
      leading.append(bytes)
      leading.append(contentsOf: html.leading)
      if html.trailing.count >= Self.shared {
        leading.append(html.trailing)
        bytes = []
      } else {
        bytes = html.trailing
      }
    }

    /// Markup where there is some, nothing where there is none.
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    /// Pieces of markup one after another.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { appendInterpolation(piece) }
    }
  }
}
