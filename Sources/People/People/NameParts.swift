/// A name taken apart, as schools and people write it.
///
/// Understands "Forename Surname", "Mrs F Surname", "Surname, Forename (Mrs)" and "née"; it is for
/// sorting and comparing, never for correcting what somebody is called.
package struct NameParts: Hashable, Sendable {
  /// The forenames, or nothing for a name of one word.
  package let forename: String
  /// The surname, with "van", "de la", "bin" and their like.
  package let surname: String

  /// Pairs two parts that stand apart already.
  package init(forename: String, surname: String) {
    self.forename = Self.withoutTitles(forename)
    self.surname = surname.singleSpaced
  }

  /// Takes a written name apart.
  package init(_ text: String) {
    let bare = Self.withoutBrackets(text)
    if let comma = bare.firstIndex(of: ",") {
      let after = Self.withoutTitles(String(bare[bare.index(after: comma)...]))
      let before = Self.withoutTitles(String(bare[..<comma]))
      // "Priya Nair, BEd" is no surname before a forename.
      if !after.isEmpty, !Self.isLetters(after) {
        self.init(forename: after, surname: before)
        return
      }
      self.init(words: before)
      return
    }
    self.init(words: Self.withoutTitles(bare))
  }

  private init(words text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else {
      self.init(forename: "", surname: text)
      return
    }
    var start = words.count - 1
    while start > 1, Self.particles.contains(words[start - 1].lowercased()) { start -= 1 }
    self.init(
      forename: words[..<start].joined(separator: " "),
      surname: words[start...].joined(separator: " "))
  }

  /// First forename and surname in plain letters: the same for "José García" and "GARCIA, Jose".
  package var key: String { "\(firstForename) \(surname.plainLetters)" }

  /// The first forename in plain letters.
  package var firstForename: String {
    forename.plainLetters.split(separator: " ").first.map(String.init) ?? ""
  }

  /// Brackets hold titles, former names and what somebody is called for short.
  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      if "([".contains(character) {
        depth += 1
      } else if ")]".contains(character) {
        depth = max(0, depth - 1)
        kept.append(" ")
      } else if depth == 0 {
        kept.append(character)
      }
    }
    let words = kept.split { $0.isWhitespace }
    let former = words.firstIndex {
      ["nee", "formerly", "previously"].contains(String($0).plainLetters)
    }
    return words[..<(former ?? words.count)].joined(separator: " ")
  }

  private static func withoutTitles(_ text: String) -> String {
    var words = text.split { $0.isWhitespace }.map(String.init)
    while words.count > 1, let first = words.first, titles.contains(first.plainLetters) {
      words.removeFirst()
    }
    while words.count > 1, let last = words.last, titles.contains(last.plainLetters) {
      words.removeLast()
    }
    if words.count == 1, let only = words.first, titles.contains(only.plainLetters) { return "" }
    return words.joined(separator: " ")
  }

  private static func isLetters(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "," }.allSatisfy { letters.contains($0.plainLetters) }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "revd", "reverend", "sir",
    "dame", "lady", "lord", "cllr", "councillor", "fr", "father", "sr", "sister", "canon", "imam",
    "rabbi", "pastor", "master", "madam",
  ]
  private static let letters: Set<String> = [
    "ba", "bsc", "bed", "ma", "msc", "med", "mba", "phd", "pgce", "qts", "npqh", "obe", "mbe",
    "cbe", "jp", "frsa", "hons", "ba hons",
  ]
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "da", "das", "do", "dos", "di", "del", "della", "la", "le",
    "du", "bin", "binti", "ibn", "al", "el", "ap", "ab", "st", "st.", "mac", "mc", "ter", "ten",
    "zu", "af",
  ]
}
