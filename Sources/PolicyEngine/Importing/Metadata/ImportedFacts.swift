/// What the metadata of an imported policy says, ready for the front matter.
struct ImportedFacts: Sendable, Equatable {
  var title: String?
  var school: String?
  var version: String?
  var inForce: PrintedDate?
  var reviewBy: PrintedDate?
  /// The school's words for each key, in order.
  var printed: [(key: String, words: [String])] = []
  /// Whose signatures the paper leaves room for.
  var signOff: [String] = []

  static func == (left: ImportedFacts, right: ImportedFacts) -> Bool {
    left.title == right.title && left.version == right.version && left.inForce == right.inForce
      && left.reviewBy == right.reviewBy && left.signOff == right.signOff
      && left.printed.map(\.key) == right.printed.map(\.key)
      && left.printed.map(\.words) == right.printed.map(\.words)
  }

  init(_ pieces: [ImportedPiece]) {
    var dates: [String: PrintedDate] = [:]
    let named = pieces.filter { $0.kind == .title }.map(\.line)
    title = named.isEmpty ? nil : named.joined(separator: " ")
    for piece in pieces {
      guard case .metadata(let key) = piece.kind else { continue }
      let line = piece.line
      note(key, line)
      let value = Self.value(of: line)
      switch key {
      case "title" where title == nil: title = value
      case "school" where school == nil: school = value
      case "version" where version == nil && !value.isEmpty: version = value
      case "sign-off" where !value.isEmpty: signOff.append(value)
      default: break
      }
      if dates[key] == nil, let date = PrintedDate(in: line) { dates[key] = date }
    }
    let starts = [
      "effective", "adopted", "approved", "approved-by", "dated", "reviewed", "version",
      "date-of-review",
    ]
    // "Date of review" behind the date of the policy is the day when it is due.
    if dates["next-review"] == nil, let review = dates["date-of-review"],
      let start = starts.lazy.filter({ $0 != "date-of-review" }).compactMap({ dates[$0] }).first,
      start.lastDay < review.firstDay
    {
      dates["next-review"] = review
      dates["date-of-review"] = nil
    }
    inForce = starts.lazy.compactMap { dates[$0] }.first
    reviewBy = dates["next-review"]
    if version == nil { version = inForce?.yearAndMonth }
  }

  private mutating func note(_ key: String, _ words: String) {
    if let place = printed.firstIndex(where: { $0.key == key }) {
      printed[place].words.append(words)
    } else {
      printed.append((key, [words]))
    }
  }

  /// What stands behind the label: in the next cell, behind the colon, or behind the words.
  private static func value(of line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    if scalars.contains("|") {
      return TableRows.cells(scalars).dropFirst().joined(separator: " ")
    }
    if let found = MetadataLine.onCover(scalars) { return unquoted(found.value) }
    guard let colon = scalars.prefix(40).firstIndex(of: ":") else { return line }
    return unquoted(scalars[(colon + 1)...].singleSpaced)
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count >= 2, let first = text.first, first == text.last, first == "\"" || first == "'"
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
