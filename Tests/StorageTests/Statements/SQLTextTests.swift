import Storage
import Testing

@Suite struct SQLTextTests {
  @Test func `placeholders are numbered, those in strings are not`() throws {
    let text = try SQLText(
      "select '?', \"a?\", ? /* ? */ from x where y = ? -- ?\n and z = ?::text", isKept: true)
    #expect(
      text.numbered
        == "select '?', \"a?\", $1 /* ? */ from x where y = $2 -- ?\n and z = $3::text")
    #expect(text.placeholders == 3)
  }

  @Test(arguments: [
    "select ?1", "select $1", "select :name", "select @name", "select 1 where 1 =?2",
  ])
  func `numbered and named placeholders are refused`(sql: String) {
    #expect(throws: SQLFault.placeholderNotPlain(sql: sql)) { try SQLText(sql, isKept: true) }
  }

  @Test(arguments: [
    "commit", "  ROLLBACK", "/* now */ begin", "-- x\nsavepoint y", "set role postgres",
    "pragma foreign_keys = off", "RELEASE body", "vacuum", "end",
  ])
  func `words of the transaction are refused`(sql: String) {
    #expect {
      try SQLText(sql, isKept: true)
    } throws: { error in
      guard case SQLFault.wordNotAllowed(_, sql) = error else { return false }
      return true
    }
  }

  @Test func `a thousand texts are kept and no more`() throws {
    let cache = SQLTextCache(limit: 2)
    #expect(try cache.text("select 1").isKept)
    #expect(try cache.text("select 2").isKept)
    #expect(try !cache.text("select 3").isKept)
    #expect(try cache.text("select 1").isKept)
  }
}
