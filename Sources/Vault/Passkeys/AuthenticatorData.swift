/// What the device says about itself and, for a new passkey, about the key (WebAuthn 3, 6.1).
struct AuthenticatorData {
  /// SHA-256 of the domain.
  let siteDigest: [UInt8]
  /// What is so.
  let flags: Flags
  /// How often the passkey was used, where the device counts.
  let counter: UInt32
  /// The new passkey, where one was made.
  let attested: Attested?

  /// Single bits.
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let present = Flags(rawValue: 0x01)
    static let verified = Flags(rawValue: 0x04)
    static let mayBeBackedUp = Flags(rawValue: 0x08)
    static let isBackedUp = Flags(rawValue: 0x10)
    static let hasAttested = Flags(rawValue: 0x40)
    static let hasExtensions = Flags(rawValue: 0x80)
  }

  /// A new passkey.
  struct Attested {
    let credentialID: [UInt8]
    let key: PasskeyPublicKey
  }

  /// Reads the bytes, all of them.
  init(_ bytes: [UInt8]) throws(PasskeyFault) {
    guard (37...4096).contains(bytes.count) else { throw .malformed("authenticator data") }
    siteDigest = Array(bytes[..<32])
    flags = Flags(rawValue: bytes[32])
    counter = UInt32(bigEndian: bytes[33..<37])
    var rest = bytes[37...]
    attested = flags.contains(.hasAttested) ? try Self.attested(&rest) : nil
    if flags.contains(.hasExtensions) {
      guard try CBORReader.only(rest).map != nil else { throw .malformed("extensions") }
    } else if !rest.isEmpty {
      throw .malformed("bytes after the authenticator data")
    }
  }

  private static func attested(_ rest: inout ArraySlice<UInt8>) throws(PasskeyFault) -> Attested {
    // The model of the device (16 bytes) says nothing that we use, and is not kept.
    let fixed = rest.prefix(18)
    let length = Int(UInt16(bigEndian: fixed.dropFirst(16)))
    guard fixed.count == 18, (16...1023).contains(length), rest.count > 18 + length else {
      throw .malformed("identifier of the passkey")
    }
    let identifier = Array(rest.dropFirst(18).prefix(length))
    rest = rest.dropFirst(18 + length)
    var reader = CBORReader(rest)
    let key = try PasskeyPublicKey(cose: reader.value())
    rest = reader.remaining
    return Attested(credentialID: identifier, key: key)
  }

  /// Refuses another site's data, and data without the person.
  func check(site: PasskeySite, mustBeVerified: Bool) throws(PasskeyFault) {
    guard siteDigest == site.digest else { throw .wrongSite }
    guard flags.contains(.present) else { throw .notPresent }
    guard flags.contains(.verified) || !mustBeVerified else { throw .notVerified }
    guard flags.contains(.mayBeBackedUp) || !flags.contains(.isBackedUp) else {
      throw .malformed("a backup that cannot be")
    }
  }
}
