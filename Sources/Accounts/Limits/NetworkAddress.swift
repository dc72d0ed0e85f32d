internal import Essentials

/// A network address as attempts are counted by: one IPv4 address, or the 64 bits of an IPv6 address
/// that name a home or a school, since everybody there has as many of the others as they like.
package struct NetworkAddress: Sendable, Hashable {
  /// The part that counts, in one spelling.
  package let counted: String

  /// Takes an address as a socket or a trusted proxy names it; what is neither is counted as it is.
  package init(_ text: String) {
    let plain =
      Self.withoutPort(text.lowercased()).split(separator: "%").first.map(String.init) ?? ""
    guard plain.contains(":") else {
      counted = plain
      return
    }
    // An IPv4 address that came through a socket for both.
    if let last = plain.split(separator: ":").last, last.contains(".") {
      counted = String(last)
      return
    }
    counted = Self.groups(of: plain).prefix(4).joined(separator: ":") + "::"
  }

  /// Some web servers write the port too, `192.0.2.1:52011` or `[2001:db8::1]:52011`: it is another one each time.
  private static func withoutPort(_ text: String) -> String {
    if text.hasPrefix("[") { return String(text.dropFirst().prefix { $0 != "]" }) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].contains(".") ? String(parts[0]) : text
  }

  /// The eight groups, each without leading zeros, with what `::` stands for.
  private static func groups(of text: String) -> [String] {
    func short(_ part: Substring) -> [String] {
      part.split(separator: ":").map { group in
        let digits = group.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
      }
    }
    guard let gap = text.firstRange(of: "::") else { return short(text[...]) }
    let (front, back) = (short(text[..<gap.lowerBound]), short(text[gap.upperBound...]))
    let missing = max(0, 8 - front.count - back.count)
    return front + Array(repeating: "0", count: missing) + back
  }
}
