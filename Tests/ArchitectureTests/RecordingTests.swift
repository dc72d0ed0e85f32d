import Testing

/// Every write takes its line of the record: no port can be written through without one, and no store forgets it.
@Suite struct RecordingTests {
  private static let contexts: Set<String> = [
    "People", "Policies", "Deadlines", "Accounts", "Mailing",
  ]

  /// The writes without a line, each for a reason that stands at its signature: they change nothing that
  /// anybody may do, and happen with every request, or whenever a stranger knocks.
  private static let unrecorded = ["func saw(", "func ask("]
  /// The one file of a store that holds such writes and no others.
  private static let unrecordedFile = "SQLAccountStore+Unrecorded.swift"

  @Test func `whoever writes through a port brings lines for the record`() throws {
    let ports = Project.sources.filter {
      Self.contexts.contains($0.target) && $0.path.hasSuffix("Store.swift")
    }
    var writes = 0
    for port in ports {
      for (index, signature) in signatures(in: port)
      where !signature.contains("->") && !Self.unrecorded.contains(where: signature.contains) {
        writes += 1
        if !signature.contains("recording ") {
          port.report("a port that writes takes `recording entries: [RecordEntry]`", at: index)
        }
      }
    }
    try #require(writes >= 7, "there are fewer ports that write than were there once")
  }

  @Test func `whatever a store writes is recorded in the same transaction`() throws {
    let stores = Project.sources.filter { file in
      file.path.hasPrefix("Sources/Storage/") && !file.path.hasPrefix("Sources/Storage/SQL/")
        && !file.path.hasSuffix(Self.unrecordedFile)
        && file.code.contains { $0.contains(".write(for:") }
    }
    try #require(stores.count >= 3, "there are fewer stores that write than were there once")
    for store in stores where !store.code.contains(where: { $0.contains("journal.append(") }) {
      store.report("append the lines with RecordJournal in the same write", at: 0)
    }
  }

  @Test func `what is written without a line is sightings and attempts`() throws {
    let file = try #require(Project.sources.first { $0.path.hasSuffix(Self.unrecordedFile) })
    let functions = file.code.compactMap { line in
      line.firstMatch(of: #/package func (\w+)\(/#).map { String($0.output.1) }
    }
    #expect(functions == ["saw", "attempt"])
  }

  /// The functions that a file's protocols ask for, each on one line, with where it begins.
  private func signatures(in file: SourceFile) -> [(Int, String)] {
    var found: [(Int, String)] = []
    var depth = 0
    var isProtocol = false
    for (index, line) in file.code.enumerated() {
      if depth == 0 { isProtocol = line.contains("protocol ") }
      if isProtocol, depth == 1, line.contains("func ") {
        found.append((index, line))
      } else if isProtocol, depth == 1, let last = found.indices.last, !line.isEmpty {
        found[last].1 += " " + line
      }
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
    }
    return found
  }
}
