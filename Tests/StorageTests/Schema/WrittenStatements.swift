import Foundation
import TestSupport

/// The statements that stand in the source of stores, to be held against those that were run.
struct WrittenStatements {
  /// One statement, or the beginning of one that is put together.
  struct Statement: Hashable {
    let file: String
    /// The words between what is filled in.
    let pieces: [String]

    /// Whether a statement that was run may come from this one.
    func isBehind(_ sql: String) -> Bool {
      var rest = WrittenStatements.plain(sql)[...]
      for piece in pieces {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
      return true
    }
  }

  let all: [Statement]

  /// Reads the files of folders of the store.
  init(in folders: [String]) throws {
    all = try folders.flatMap { folder in
      let path = Repository.path("Sources/Storage/\(folder)")
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted().flatMap { file in
        Self.literals(try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8))
          .filter(Self.isStatement).map { Statement(file: file, pieces: Self.pieces($0)) }
      }
    }
  }

  /// The texts between quotation marks outside of comments, their ends of lines taken out.
  private static func literals(_ source: String) -> [String] {
    var found: [String] = []
    var block: [String]?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.hasPrefix("\"\"\"") || words.hasSuffix("\"\"\"") {
        if let ended = block { found.append(ended.joined(separator: " ")) }
        block = block == nil ? [] : nil
      } else if block != nil {
        block?.append(words.hasSuffix("\\") ? String(words.dropLast()) : words)
      } else if !words.hasPrefix("//") {
        let parts = words.split(separator: "\"", omittingEmptySubsequences: false)
        found += stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
      }
    }
    return found
  }

  private static func isStatement(_ text: String) -> Bool {
    ["select ", "insert ", "update ", "delete "].contains { text.hasPrefix($0) }
      && text.contains(where: \.isWhitespace) && text.count > 12
  }

  /// What stands around `\(…)`.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "\\(") {
      pieces.append(plain(rest[..<start.lowerBound]))
      var depth = 1
      rest = rest[start.upperBound...]
      while depth > 0, let next = rest.popFirst() {
        if next == "(" { depth += 1 }
        if next == ")" { depth -= 1 }
      }
    }
    return (pieces + [plain(rest)]).filter { !$0.isEmpty }
  }

  /// With one space wherever there is any.
  static func plain(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
