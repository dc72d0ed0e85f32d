/// Words that lead somewhere.
package struct Link: Sendable, Hashable {
  let words: String
  let address: Address

  /// Words and where they lead.
  package init(_ words: String, _ address: Address) {
    self.words = words
    self.address = address
  }

  /// The link as a button on a line of its own.
  func button(_ style: Button.Style = .filled) -> HTML {
    "<p>\(Button(words, style: style, address: address).html)</p>\n"
  }

  /// A way back to the same place, for a form that is left.
  var back: Link { Link("Back to “\(words)”", address) }

  var html: HTML { "<a href=\"\(address)\">\(words)</a>" }
}

extension [Link] {
  /// The links under one another, each wide enough for a finger.
  var html: HTML {
    guard !isEmpty else { return .empty }
    return """
      <ul class="questions links">
      \(each: self, { "<li>\($0.html)</li>\n" })</ul>

      """
  }
}
