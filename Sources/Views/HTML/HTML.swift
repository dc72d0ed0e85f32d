/// Markup that is safe to send: everything interpolated into it was escaped on the way in.
///
/// A page is written as a string literal. A `String` put into it becomes text, an `Address`
/// becomes a link target, and only `HTML` stays markup, so forgetting to escape takes more work
/// than escaping. The bytes are UTF-8 throughout and are never cut by `Character`: a quotation
/// mark followed by a combining mark is one `Character` but still a quotation mark to a browser.
package struct HTML: Sendable {
  /// Long stretches, shared by all that contain them instead of copied at every level.
  let leading: [[UInt8]]
  /// What follows them, which in a small piece is everything.
  let trailing: [UInt8]

  init(leading: [[UInt8]], trailing: [UInt8]) {
    self.leading = leading
    self.trailing = trailing
  }

  /// Markup made of the bytes given, which the caller vouches for.
  init(trusted bytes: [UInt8]) {
    self.init(leading: [], trailing: bytes)
  }

  /// No markup at all.
  package static let empty = HTML(trusted: [])

  /// Whether there is nothing to show.
  package var isEmpty: Bool { leading.isEmpty && trailing.isEmpty }

  /// The markup as UTF-8, ready for a response body.
  ///
  /// - Complexity: O(*n*) in the length of the markup, which is put together here.
  package var bytes: [UInt8] {
    guard !leading.isEmpty else { return trailing }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(leading.reduce(trailing.count) { $0 + $1.count })
    for stretch in leading { bytes += stretch }
    bytes += trailing
    return bytes
  }

  /// The markup as a string, for tests and logs.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Joins two pieces of markup.
  package static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }
}

extension HTML: Hashable {
  package static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    self.init(trusted: value.withUTF8Buffer(Array.init))
  }

  package init(stringInterpolation interpolation: Interpolation) {
    leading = interpolation.leading
    trailing = interpolation.bytes
  }
}
