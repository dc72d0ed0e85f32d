package import PolicyEngine

internal import CDocuments

/// How people type, as far as the program ships with it: word families and learned words.
package enum ShippedVocabulary {
  /// Read once, when the first question is asked.
  package static let vocabulary = PlainWordsVocabulary(
    families: WordFamilies(String(decoding: families, as: UTF8.self)),
    learned: LearnedWords(bytes(chaperone_learned_words)))

  /// The text of the word families.
  package static var families: [UInt8] { bytes(chaperone_word_families) }

  private static func bytes(
    _ document: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> [UInt8] {
    var size = 0
    let start = document(&size)
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
