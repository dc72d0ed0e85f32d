internal import Essentials

extension Base32 {
  /// The first letters and digits for bytes that look like chance, one for each byte: five bits of it count.
  static func letters(of bytes: some Sequence<UInt8>, count: Int) -> String {
    String(bytes.prefix(count).map { digits[Int($0 % 32)] })
  }
}
