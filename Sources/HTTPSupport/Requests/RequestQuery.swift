package import Hummingbird

/// The names and values behind the question mark of an address, in order.
///
/// Names repeat where a browser sends several values; the last one counts.
package struct RequestQuery: Sendable {
  /// Names and values, decoded.
  package let items: [(name: String, value: String)]

  /// Reads the query of a request; at most 200 items of at most 8 KB together.
  package init(_ request: Request) {
    self.init(request.uri.query ?? "")
  }

  /// Reads the text behind the question mark.
  package init(_ text: String) {
    items = text.utf8.prefix(8192).split(separator: UInt8(ascii: "&")).prefix(200).map { part in
      let halves = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (
        FormCoding.decoded(halves[0]), halves.count > 1 ? FormCoding.decoded(halves[1]) : ""
      )
    }
  }

  /// The last value of a name.
  package subscript(name: String) -> String? { items.last { $0.name == name }?.value }
}
