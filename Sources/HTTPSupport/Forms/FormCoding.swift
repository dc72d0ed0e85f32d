/// The encoding of forms in addresses and bodies (WHATWG URL, application/x-www-form-urlencoded).
package enum FormCoding {
  /// The text of an encoded part; what cannot be decoded stays as it is.
  package static func decoded(_ bytes: some Collection<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var rest = Array(bytes)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): out.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        let digits = rest.prefix(2)
        // A sign is no digit, though UInt8 would read one.
        if digits.count == 2, digits.first != UInt8(ascii: "+"), digits.first != UInt8(ascii: "-"),
          let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
        {
          out.append(value)
          rest = rest.dropFirst(2)
        } else {
          out.append(byte)
        }
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
