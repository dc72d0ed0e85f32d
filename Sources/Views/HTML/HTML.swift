/// Markup that is safe to send: everything interpolated into it was escaped on the way in.
///
/// A page is written as a string literal. A `String` put into it becomes text, an `Address`
/// becomes a link target, and only `HTML` stays markup, so forgetting to escape takes more work
/// than escaping. The bytes are UTF-8 throughout and are never cut by `Character`: a quotation
/// mark followed by a combining mark is one `Character` but still a quotation mark to a browser.
package struct HTML: Sendable, Hashable {
  /// The markup as UTF-8, ready for a response body.
  package internal(set) var bytes: [UInt8]

  /// Markup made of the bytes given, which the caller vouches for.
  init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// No markup at all.
  package static let empty = HTML(trusted: [])

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and logs.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Joins two pieces of markup.
  package static func + (left: HTML, right: HTML) -> HTML {
    var joined = left
    joined.bytes.append(contentsOf: right.bytes)
    return joined
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer(Array.init)
  }

  package init(stringInterpolation interpolation: Interpolation) {
    bytes = interpolation.bytes
  }
}
