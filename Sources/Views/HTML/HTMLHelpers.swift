extension HTML.Interpolation {
  /// Markup that is there only when the condition holds.
  package mutating func appendInterpolation(
    if condition: Bool, _ html: @autoclosure () -> HTML,
    else other: @autoclosure () -> HTML = .empty
  ) {
    appendInterpolation(condition ? html() : other())
  }

  /// Markup for a value where there is one.
  package mutating func appendInterpolation<Value>(
    with value: Value?, _ html: (Value) -> HTML
  ) {
    if let value { appendInterpolation(html(value)) }
  }

  /// Markup for each element, one after another or with a separator between.
  package mutating func appendInterpolation<Elements: Sequence>(
    each elements: Elements, separator: HTML = .empty, _ html: (Elements.Element) -> HTML
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst { appendInterpolation(separator) }
      appendInterpolation(html(element))
      isFirst = false
    }
  }

  /// An attribute with a leading space, or nothing when there is no value.
  package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    appendLiteral(name)
    appendLiteral("=\"")
    appendInterpolation(value)
    appendLiteral("\"")
  }

  /// An attribute without a value, such as `checked`, when it holds.
  package mutating func appendInterpolation(flag name: StaticString, _ isSet: Bool) {
    guard isSet else { return }
    bytes.append(UInt8(ascii: " "))
    appendLiteral(name)
  }
}

extension Sequence {
  /// Markup for each element, one after another or with a separator between.
  package func html(
    separator: HTML = .empty, _ transform: (Element) -> HTML
  ) -> HTML {
    "\(each: self, separator: separator, transform)"
  }
}

extension HTML {
  /// Text escaped for its place, for callers that have a string rather than a literal.
  package init(text: String) {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    self.init(trusted: bytes)
  }
}
