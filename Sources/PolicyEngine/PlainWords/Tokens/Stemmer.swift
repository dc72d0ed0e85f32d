/// Brings the inflected forms of an English word together, lightly.
///
/// The result is no word, only the same for "share", "shares", "shared" and "sharing". A stronger
/// stemmer would bring together words that a policy tells apart.
enum Stemmer {
  /// The common part of a word's forms.
  static func stem(_ word: String) -> String {
    if let base = GeneralEnglish.irregular[word] { return trimmed(base) }
    guard word.utf8.count >= 3, !GeneralEnglish.unstemmed.contains(word) else { return word }
    return trimmed(withoutEnding(word))
  }

  private static func withoutEnding(_ word: String) -> String {
    let length = word.utf8.count
    var word = singular(word)
    if word.hasSuffix("ing"), length >= 6, hasVowel(word.dropLast(3)) {
      word.removeLast(3)
    } else if word.hasSuffix("ied"), length >= 5 {
      word.removeLast(3)
      word += "y"
    } else if word.hasSuffix("ed"), !word.hasSuffix("eed"), length >= 5,
      hasVowel(word.dropLast(2))
    {
      word.removeLast(2)
    }
    return word
  }

  private static func singular(_ word: String) -> String {
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes", "zes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// Drops a silent e and the second of two final consonants: "share" and "shar", "chatt", "chat".
  private static func trimmed(_ word: String) -> String {
    guard word.utf8.count >= 4, !GeneralEnglish.unstemmed.contains(word) else { return word }
    if word.hasSuffix("ie") { return word.dropLast(2) + "y" }
    if word.hasSuffix("e") { return String(word.dropLast()) }
    let bytes = Array(word.utf8.suffix(2))
    if bytes[0] == bytes[1], !vowels.contains(bytes[0]) { return String(word.dropLast()) }
    return word
  }

  private static let vowels = Set("aeiouy".utf8)

  private static func hasVowel(_ word: some StringProtocol) -> Bool {
    word.utf8.contains(where: vowels.contains)
  }
}
