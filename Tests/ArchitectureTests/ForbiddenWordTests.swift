import Testing

@Suite struct ForbiddenWordTests {
  @Test func `nothing ends the program in place of an error`() {
    forbid(#/\btry!|\bfatalError\(|\bas!/#, "throw an error that says what is wrong")
  }

  @Test func `nothing takes the concurrency checks away`() {
    forbid(#/@unchecked\b|\bnonisolated\(unsafe\)/#, "let the compiler check it")
  }

  @Test func `only the commands print`() {
    forbid(
      #/(?:^|[^\w.`])print\(/#, "return the text; a command shows it", outside: Boundaries.mayPrint)
  }

  @Test func `time, identifiers and the environment come in from outside`() {
    forbid(
      #/\b(?:Date|UUID)\(\)|\bDate\.now\b|\bContinuousClock\.now\b|\bProcessInfo\b/#,
      "take it as an argument, such as an @Sendable closure named for what it yields",
      outside: Boundaries.mayReadTheWorld)
  }

  @Test func `no error is swallowed without a word`() {
    forbid(#/\bcatch\s*\{\s*\}/#, "say why losing the error is right, or let it through")
  }

  @Test func `nothing is left for later`() {
    let mark = #/\b(?:TODO|FIXME|XXX)\b/#.wordBoundaryKind(.simple)
    for file in Project.sources {
      for (index, line) in file.lines.enumerated() where line.contains(mark) {
        file.report("do it now, or open an issue", at: index)
      }
    }
  }

  /// Reports every line of code that matches, with what to do instead.
  private func forbid(
    _ pattern: Regex<Substring>, _ instead: String, outside allowed: Set<String> = []
  ) {
    // By default a full stop between letters is no end of a word.
    let pattern = pattern.wordBoundaryKind(.simple)
    for file in Project.sources where !allowed.contains(file.target) {
      for (index, line) in file.code.enumerated() {
        guard let found = line.firstMatch(of: pattern) else { continue }
        file.report("`\(found.output)` is not used here: \(instead)", at: index)
      }
    }
  }
}
