import Foundation
import PolicyEngine

/// The questions that score the matcher; `Questions/README.md` says how they were made.
enum QuestionFile: String, CaseIterable {
  case open = "questions"
  case more = "questions-more"
  case earlier = "questions-earlier"
  case voices = "questions-voices"
  case friday = "questions-friday"
  case kept = "questions-kept"

  /// One question with what a right answer shows.
  struct Entry: Decodable {
    var say: String
    var answer: [String]
    var cites: [String]
  }

  /// The entries of the file.
  func entries() throws -> [Entry] {
    try JSONDecoder().decode(
      [Entry].self,
      from: Data(contentsOf: Self.folder.appending(path: "Questions/\(rawValue).json")))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// The model policy with the words that ship with the program, ready to answer typed questions.
  static func modelAdviser() throws -> PlainWordsAdviser {
    let document = try PolicyParser().parse(read("social-media.policy.md"))
    let vocabulary = PlainWordsVocabulary(
      families: WordFamilies(String(decoding: try read("Words/families.txt"), as: UTF8.self)),
      learned: LearnedWords(try read("Words/learned.txt")))
    return PlainWordsAdviser(Adviser(document), vocabulary: vocabulary)
  }

  /// A file of the folder `Policies`.
  static func read(_ path: String) throws -> [UInt8] {
    Array(
      try Data(contentsOf: folder.appending(path: "../../../Policies/\(path)").standardized))
  }
}
