/// A file that is part of the program and never changes while it runs.
///
/// Its name carries a digest of its content, so a browser may keep it for ever and a new release
/// is seen at once.
package struct Asset: Sendable {
  /// The last part of the address, such as `chaperone-0123456789abcdef.css`.
  package let name: String
  /// The value of the header that says what it is.
  package let contentType: String
  /// The file itself.
  package let bytes: [UInt8]

  init(stem: String, suffix: String, contentType: String, bytes: [UInt8]) {
    name = "\(stem)-\(Asset.digest(of: bytes)).\(suffix)"
    self.contentType = contentType
    self.bytes = bytes
  }

  /// Where the file is served.
  package var address: Address { Address(encoded: "/assets/" + name) }

  /// A 64-bit FNV-1a digest, which tells releases apart and guards against nothing.
  static func digest(of bytes: [UInt8]) -> String {
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
