/// A button or button-like link whose words say what will happen.
package struct Button: Illustrated {
  /// The page's one action is filled; all others are outlined.
  package enum Style: String, Sendable {
    case filled, outlined
  }

  let label: String
  let style: Style
  let address: Address?

  /// A button that sends its form, or a link that looks like one when it has an address.
  package init(_ label: String, style: Style = .filled, address: Address? = nil) {
    self.label = label
    self.style = style
    self.address = address
  }

  package var html: HTML {
    guard let address else {
      return """
        <button class="button button--\(style.rawValue)" type="submit">\(label)</button>
        """
    }
    return "<a class=\"button button--\(style.rawValue)\" href=\"\(address)\">\(label)</a>"
  }

  package static let examples: KeyValuePairs = [
    "filled": Button("Find the answer"),
    "outlined": Button("Choose again", style: .outlined),
    "link": Button("Ask another question", address: Paths.mayI),
  ]
}
