import Testing

@Suite struct ReadabilityTests {
  @Test func `no file is longer than one idea`() {
    for file in Project.sources where file.lines.count - 1 > Boundaries.longestFile {
      file.report(
        "\(file.lines.count - 1) lines; at \(Boundaries.longestFile) there is a second idea to move out",
        at: 0)
    }
  }

  @Test func `half of all files are short`() throws {
    let lengths = Project.sources.map { $0.lines.count - 1 }.sorted()
    try #require(!lengths.isEmpty, "there are no sources")
    let median = lengths[lengths.count / 2]
    let most = lengths[lengths.count * 9 / 10]
    print("Sources: \(lengths.count) files, median \(median) lines, 90 % at most \(most)")
    #expect(median <= 100, "the median file should be about 80 lines")
  }

  @Test func `every type and function that others may use says what it is`() {
    let declaration =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:public|package)\s+(?:(?:static|final|mutating|nonisolated|indirect|override)\s+)*(?:struct|class|enum|actor|protocol|func|macro)\s+(\S+)/#
    for file in Project.sources {
      for (index, line) in file.code.enumerated()
      where line.contains("public ") || line.contains("package ") {
        guard let found = line.firstMatch(of: declaration) else { continue }
        if !explainsItself(String(found.output.1)), !isDocumented(file, before: index) {
          file.report("say in one sentence what `\(found.output.1)` is for (///)", at: index)
        }
      }
    }
  }

  /// Operators and the requirements of other people's protocols have their meaning already.
  private func explainsItself(_ name: String) -> Bool {
    let known = [
      "hash(", "encode(", "handle(", "makeIterator(", "appendLiteral(", "appendInterpolation(",
    ]
    return known.contains { name.hasPrefix($0) }
      || name.first.map { !$0.isLetter && $0 != "_" && $0 != "`" } ?? false
  }

  /// Whether a documentation comment stands above the line, attributes between them left aside.
  private func isDocumented(_ file: SourceFile, before index: Int) -> Bool {
    var above = index - 1
    while above >= 0 {
      let line = file.lines[above].drop { $0.isWhitespace }
      if line.hasPrefix("///") || line.hasSuffix("*/") { return true }
      guard line.hasPrefix("@") else { return false }
      above -= 1
    }
    return false
  }
}
