internal import Crypto
internal import Essentials

/// The code that shows that whoever sets a school up has the server in their hands.
///
/// It is made from the installation's own key, so that nothing is kept and every start shows the same one.
struct SetUpCode: Sendable {
  let text: String

  init(_ folder: DataFolder) {
    let code = HMAC<SHA256>.authenticationCode(
      for: Array("chaperone set-up code 1".utf8), using: folder.codeKey)
    // 60 bits: as many as nobody guesses through a network, and short enough to be typed.
    text = Base32.letters(of: code, count: 12)
  }

  /// Whether it was typed, whatever the case and dashes, compared in the same time for every text.
  func matches(_ typed: String) -> Bool {
    let bytes = Array(typed.lowercased().utf8.filter { $0 != 0x2D && $0 != 0x20 })
    let own = Array(text.utf8)
    guard bytes.count == own.count else { return false }
    return zip(bytes, own).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
