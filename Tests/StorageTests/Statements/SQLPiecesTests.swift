import Storage
import TestSupport
import Testing

@Suite struct SQLPiecesTests {
  private func text(_ piece: SQLPieces.Piece) -> Substring {
    switch piece {
    case .code(let text), .kept(let text): text
    }
  }

  private func kept(_ sql: String) -> [String] {
    SQLPieces(sql).compactMap { if case .kept(let text) = $0 { String(text) } else { nil } }
  }

  @Test(arguments: [
    ("select 'a?b', ?", ["'a?b'"]),
    ("select 'it''s ?'", ["'it'", "'s ?'"]),
    ("select \"name?\" from x", ["\"name?\""]),
    ("select 1 -- why?\n, ?", ["-- why?"]),
    ("select /* a /* b? */ c? */ ?", ["/* a /* b? */ c? */"]),
    ("do $$ ? $$, $f$ $$ ? $f$", ["$$ ? $$", "$f$ $$ ? $f$"]),
    ("select 1 - 1 / 2, a$b$c", []),
    ("select 'never closed ?", ["'never closed ?"]),
    ("select /* never closed ?", ["/* never closed ?"]),
  ])
  func `strings, quoted names and comments are kept`(sql: String, expected: [String]) {
    #expect(kept(sql) == expected)
  }

  @Test func `pieces put together are the text, whatever it is`() {
    var generator = SeededGenerator(seed: 3)
    let parts = ["'", "\"", "--", "/*", "*/", "$", "$$", "$a$", "?", "\n", "x", " ", "é", "1", ";"]
    for _ in 0..<3000 {
      let length = Int.random(in: 0...12, using: &generator)
      let sql = (0..<length).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
      #expect(SQLPieces(sql).map(text).joined() == sql)
    }
  }
}
