package import PolicyEngine

internal import CDocuments
package import Essentials

/// How people type: word families and learned words, as they ship with the program or from a file.
package enum VocabularyFile {
  /// What ships with the program; read once, when it is first needed.
  package static let shipped = PlainWordsVocabulary(
    families: WordFamilies(String(decoding: shippedFamilies, as: UTF8.self)),
    learned: LearnedWords(bytes(chaperone_learned_words)))

  /// The text of the word families that ship with the program.
  package static var shippedFamilies: [UInt8] { bytes(chaperone_word_families) }

  /// The families that ship with the program, with the learned words of a file if one is named.
  ///
  /// - Throws: `Refusal` for the file, with `learned.unreadable` where it has no learned words.
  package static func load(learned path: String?) throws(Refusal) -> PlainWordsVocabulary {
    guard let path else { return shipped }
    guard let learned = LearnedWords(try InputFile.read(path)) else {
      throw Refusal(
        "learned.unreadable",
        "\(path) has no learned words. Make them with: chaperone policy learn QUESTIONS -o \(path)"
      )
    }
    return PlainWordsVocabulary(families: shipped.families, learned: learned)
  }

  private static func bytes(
    _ document: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>
  ) -> [UInt8] {
    var size = 0
    let start = document(&size)
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
