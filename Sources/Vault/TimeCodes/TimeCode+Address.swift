package import Essentials

extension TimeCode {
  /// What the picture says that the app reads: an `otpauth://` address with the secret in it.
  ///
  /// `school` and `account` are what the app shows beside the code. Colons separate them there, so
  /// colons in them become spaces.
  package func address(
    of secret: TimeCodeSecret, school: String, account: String
  ) -> Redacted<String> {
    let label = Self.escaped(school) + ":" + Self.escaped(account)
    return Redacted(
      "otpauth://totp/\(label)?secret=\(secret.base32)&issuer=\(Self.escaped(school))"
        + "&algorithm=\(algorithm.rawValue)&digits=\(digits)&period=\(period)")
  }

  /// Everything but letters, digits and `-._~` as bytes in hexadecimal (RFC 3986, 2.3).
  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ":"):
        result += "%20"
      default:
        result += "%"
        result.append(digits[Int(byte >> 4)])
        result.append(digits[Int(byte & 15)])
      }
    }
  }
}
