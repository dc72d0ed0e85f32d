package import Essentials

extension Refusal {
  /// The passphrase did not open the keys.
  package static let passphraseRefused = Refusal(
    "passphrase.refused", "That is not your passphrase. Type it again.")

  /// The person has no keys, or their password opens them.
  package static let noPassphrase = Refusal(
    "passphrase.none", "You have no passphrase: your password opens your key. Nothing was changed.")

  /// There are keys already: the first stay.
  package static let keysExist = Refusal(
    "keys.exist", "You have a key already. Nothing was changed.")

  /// The sheet is another one, or none.
  package static let sheetRefused = Refusal(
    "keys.sheet-refused",
    "That did not open your key. Check all nine groups with your sheet, and try again.")

  /// Everybody looks in as everybody there: a passphrase would lock out whoever comes next.
  package static let demonstrationKeys = Refusal(
    "keys.demonstration", "In the demonstration nobody has a key of their own.")

  /// A first second step is to be set up in a session in which a key under a passphrase is not open.
  package static let passphraseFirst = Refusal(
    "second-factor.passphrase-first",
    "Type your passphrase before you set up your second step.")
}
