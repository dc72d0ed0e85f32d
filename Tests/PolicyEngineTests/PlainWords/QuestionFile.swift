import Foundation
import PolicyEngine

/// The questions that score the matcher; `Questions/README.md` says how they were made.
enum QuestionFile: String, CaseIterable {
  case open = "questions"
  case more = "questions-more"
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

  /// The model policy, ready to answer typed questions.
  static func modelAdviser() throws -> PlainWordsAdviser {
    let policy = folder.appending(path: "../../../Policies/social-media.policy.md").standardized
    let text = try String(contentsOf: policy, encoding: .utf8)
    return try PlainWordsAdviser(Adviser(PolicyParser().parse(text)))
  }
}
