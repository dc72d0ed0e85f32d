internal import Accounts
internal import Essentials
internal import Views

/// Copies of the whole record, for those who have just confirmed who they are.
enum RecordFiles {
  /// So many lines are read at a time for the table.
  private static let stride = 500

  /// The file that the address names.
  ///
  /// - Throws: 404 for any other.
  static func reply(_ visit: Visit) async throws -> Reply {
    switch Paths.record.text + "/" + visit.parameter("file") {
    case Paths.recordFile("txt").text: return try await proved(visit) { try await whole(visit) }
    case Paths.recordFile("csv").text:
      let narrowing = RecordNarrowing(visit, among: try await PeopleReading(visit.place).people)
      // A table of more than was meant would be taken for what was meant.
      guard !narrowing.hasErrors else { return .go(to: narrowing.address(Paths.record)) }
      return try await proved(visit, returningTo: narrowing.address(Paths.record)) {
        try await table(visit, narrowing.search)
      }
    default: throw Visit.absent
    }
  }

  private static func proved(
    _ visit: Visit, returningTo address: Address = Paths.record, _ work: () async throws -> Reply
  ) async throws -> Reply {
    try await SigningInAgain.orStepUp(.record, returningTo: address) {
      try visit.requireFreshProof()
      return try await work()
    }
  }

  /// As `chaperone record verify` reads it.
  private static func whole(_ visit: Visit) async throws -> Reply {
    guard let file = try await visit.place.record.export().first else { throw Visit.absent }
    return .file(
      ServedFile(name: file.name, type: "text/plain; charset=utf-8", bytes: file.bytes))
  }

  /// What fits as a table for a spreadsheet, the newest line first.
  private static func table(_ visit: Visit, _ search: RecordSearch) async throws -> Reply {
    let sentences = try await RecordSentences(visit.place)
    var text = "Entry,Day,Time,What happened,Paragraphs\r\n"
    var before: Int?
    while true {
      let entries = try await visit.place.record.entries(
        matching: search, before: before, limit: stride)
      for recorded in entries {
        let entry = recorded.entry
        let moment = visit.place.duties.clock.reading(at: entry.at)
        text +=
          [
            String(recorded.position), moment.date.description, moment.time.description,
            sentences.sentence(entry), entry.paragraphs.joined(separator: " "),
          ].map(cell).joined(separator: ",") + "\r\n"
      }
      guard entries.count == stride, let last = entries.last else { break }
      before = last.position
    }
    return .file(
      ServedFile(
        name: "record.csv", type: "text/csv; charset=utf-8",
        bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)))
  }

  /// A cell (RFC 4180), which no spreadsheet takes for a formula.
  private static func cell(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let quoted = text.replacing("\"", with: "\"\"")
    return "\"\(isFormula ? "'" : "")\(quoted)\""
  }
}
