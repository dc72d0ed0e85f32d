/// A link as inline Markdown writes it: words in brackets, then an address in parentheses.
///
/// Words hold no further bracket and an address no space or parenthesis, which also keeps the
/// search for an end from going over the same text again and again.
struct InlineLink {
  let words: ArraySlice<UInt8>
  let address: Address
  /// The place after the closing parenthesis.
  let end: Int

  /// The link whose opening bracket stands at this place, when there is one that may be followed.
  init?(in bytes: ArraySlice<UInt8>, at start: Int) {
    let afterBracket = bytes[(start + 1)...]
    guard let middle = afterBracket.firstIndex(where: { "[]".utf8.contains($0) }),
      bytes[middle...].starts(with: "](".utf8)
    else { return nil }
    let target = bytes[(middle + 2)...]
    guard let close = target.firstIndex(where: { "() ".utf8.contains($0) }),
      bytes[close] == UInt8(ascii: ")"),
      let address = Address(checking: String(decoding: target[..<close], as: UTF8.self))
    else { return nil }
    words = bytes[(start + 1)..<middle]
    self.address = address
    end = close + 1
  }
}
