package import Essentials

/// What a new password has to be, and no more than that.
///
/// Long, not guessable from the school or the person, and not among those that everybody tries. No
/// rule about digits, capitals or symbols, and no expiry (NCSC password guidance; NIST SP 800-63B,
/// 3.1.1.2).
package struct PasswordRules: Sendable {
  private let names: [String]

  /// Rules for one person of one school, by all the names that somebody would try first.
  package init(schoolNames: [String], personNames: [String]) {
    names = (schoolNames + personNames).flatMap(Self.parts)
  }

  /// Refuses a password that is too short, too long or too easy to guess.
  package func check(_ password: Password) throws(Refusal) {
    let text = password.text.value
    let length = text.unicodeScalars.count
    guard length >= 12 else { throw Self.tooShort }
    guard length <= 256 else { throw Self.tooLong }
    let guess = GuessableText(text)
    let isShortAnyway = guess.scalarsLeft(without: []) < Self.leastOwn
    guard isShortAnyway || guess.scalarsLeft(without: names) >= Self.leastOwn else {
      throw Self.isName
    }
    guard guess.distinctScalars >= 5,
      guess.scalarsLeft(without: names + CommonPasswords.stems) >= Self.leastOwn
    else { throw Self.isCommon }
  }

  /// How many letters or digits must be left when the guessable parts are taken out.
  private static let leastOwn = 8

  /// A name and its words, as they would be typed; shorter ones are in too many words.
  private static func parts(of name: String) -> [String] {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return ([name] + words).map(GuessableText.folded).filter { $0.unicodeScalars.count >= 3 }
  }

  static let tooShort = Refusal(
    "password.too-short",
    "Choose a password of at least 12 characters. Three or four words are easy to remember.")
  static let tooLong = Refusal(
    "password.too-long", "Choose a password of at most 256 characters.")
  static let isName = Refusal(
    "password.name",
    "This password is little more than a name that others know. Add words that nobody would guess.")
  static let isCommon = Refusal(
    "password.common",
    "This password is among the first that a stranger would try. "
      + "Choose three or four words that have nothing to do with each other.")
}
