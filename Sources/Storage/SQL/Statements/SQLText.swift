/// A statement's text, looked through once: how many values it takes, and how PostgreSQL spells it.
package struct SQLText: Sendable {
  /// The text as written, with `?` for each value.
  package let sql: String
  /// The same with `$1`, `$2` and so on, as PostgreSQL wants them.
  package let numbered: String
  /// How many values it takes.
  package let placeholders: Int
  /// Whether the connection should keep the prepared statement for the next time.
  package let isKept: Bool

  /// Looks through a text.
  ///
  /// - Throws: `SQLFault` when it begins with a word that would end the transaction or change the
  ///   connection, or when its placeholders are numbered.
  package init(_ sql: String, isKept: Bool) throws {
    self.sql = sql
    self.isKept = isKept
    var numbered = ""
    var placeholders = 0
    var firstWord = ""
    for piece in SQLPieces(sql) {
      guard case .code(let code) = piece else {
        if case .kept(let kept) = piece { numbered += kept }
        continue
      }
      if firstWord.isEmpty { firstWord = Self.firstWord(of: code) }
      guard !Self.numbersPlaceholders(code) else { throw SQLFault.placeholderNotPlain(sql: sql) }
      let parts = code.split(separator: "?", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0 {
          placeholders += 1
          numbered += "$\(placeholders)"
        }
        numbered += part
      }
    }
    guard !Self.wordsOfTheConnection.contains(firstWord) else {
      throw SQLFault.wordNotAllowed(firstWord, sql: sql)
    }
    self.numbered = numbered
    self.placeholders = placeholders
  }

  private static let wordsOfTheConnection: Set<String> = [
    "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release", "prepare",
    "execute", "deallocate", "set", "reset", "discard", "pragma", "attach", "detach", "vacuum",
    "listen", "copy",
  ]

  private static func firstWord(of code: Substring) -> String {
    let word = code.utf8.drop { !SQLPieces.isName($0) }.prefix(while: SQLPieces.isName)
    return Substring(word).lowercased()
  }

  /// Whether a `?` or `$` is followed by a digit, or a `:` or `@` by a name.
  private static func numbersPlaceholders(_ code: Substring) -> Bool {
    var previous: UInt8 = 0
    var beforeThat: UInt8 = 0
    for byte in code.utf8 {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      switch previous {
      case UInt8(ascii: "?"), UInt8(ascii: "$"): if isDigit { return true }
      case UInt8(ascii: "@"): if SQLPieces.isName(byte) { return true }
      // `::` is PostgreSQL's cast.
      case UInt8(ascii: ":") where beforeThat != previous:
        if SQLPieces.isName(byte) { return true }
      default: break
      }
      (beforeThat, previous) = (previous, byte)
    }
    return false
  }
}
