package import Essentials

/// A list of names pasted from a message or a table, made into a roster.
///
/// One a line, or with semicolons, or with commas between addresses; with bullets, numbers, titles,
/// "(teacher)" and "<address>".
package struct PastedNames: Sendable {
  private let subject: Roster.Subject

  /// Prepares to read.
  package init(_ subject: Roster.Subject = .staff) { self.subject = subject }

  /// Reads what was pasted.
  ///
  /// - Throws: What `RosterText` refuses; `roster.too-many-rows`.
  package func callAsFunction(_ text: String) throws(Refusal) -> Roster {
    let text = try RosterText(Array(text.utf8)).text
    var entries: [RosterEntry] = []
    for line in text.split(whereSeparator: \.isNewline) {
      for piece in Self.pieces(of: String(line)) {
        if let entry = entry(piece, line: entries.count + 1) { entries.append(entry) }
      }
    }
    guard entries.count <= RosterText.mostRows else {
      throw Refusal(
        "roster.too-many-rows", "This is more than \(RosterText.mostRows) names. Paste fewer.")
    }
    return Roster(subject: subject, headings: [], entries: entries, linesLeftAside: [])
  }

  /// The persons of a line: "Nair, Priya" is one, "Priya Nair, Joel Okoro" are two.
  private static func pieces(of line: String) -> [String] {
    let line = withoutBullet(line.trimmed)
    let parts = split(line, at: ";")
    // "Sam Birch; contractor; Halden Web" is one person, with a semicolon between the cells.
    if parts.count > 1, !JobSuggestion(title: parts[1]).isEmpty {
      return [parts.joined(separator: "\t")]
    }
    guard parts.count == 1 else { return parts.map(withoutBullet) }
    let byComma = split(line, at: ",")
    let addresses = byComma.filter { $0.contains("@") }.count
    if addresses > 1 {
      // "Nair, Priya <p@…>, Okoro, Joel <j@…>": a piece ends with its address.
      var pieces: [String] = []
      var open: [String] = []
      for part in byComma {
        open.append(part)
        if part.contains("@") {
          pieces.append(open.joined(separator: ", "))
          open = []
        }
      }
      return pieces + (open.isEmpty ? [] : [open.joined(separator: ", ")])
    }
    let areWhole = byComma.allSatisfy {
      let parts = NameParts($0)
      return !parts.forename.isEmpty && !parts.surname.isEmpty && JobSuggestion(title: $0).isEmpty
    }
    return byComma.count > 1 && addresses == 0 && areWhole ? byComma : [line]
  }

  private static func split(_ text: String, at sign: Character) -> [String] {
    var depth = 0
    var parts = [""]
    for character in text {
      if "(<[".contains(character) { depth += 1 }
      if ")>]".contains(character) { depth = max(0, depth - 1) }
      if character == sign, depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func withoutBullet(_ text: String) -> String {
    let bullets: Set<Character> = ["•", "·", "-", "–", "—", "*", "◦", "▪", "‣", "o"]
    var rest = Substring(text)
    if let first = rest.first, bullets.contains(first),
      rest.dropFirst().first.map(\.isWhitespace) ?? true
    {
      rest = rest.dropFirst()
    }
    let digits = rest.trimmed.prefix { $0.isNumber }
    let after = rest.trimmed.dropFirst(digits.count)
    if !digits.isEmpty, let sign = after.first, ".):".contains(sign) || sign.isWhitespace {
      return String(after.dropFirst()).trimmed
    }
    return rest.trimmed
  }

  private func entry(_ piece: String, line: Int) -> RosterEntry? {
    // A table comes with tabs between its cells.
    var cells = piece.split(separator: "\t").map(\.trimmed).filter { !$0.isEmpty }
    var job: String?
    var address: String?
    cells = cells.compactMap { cell in
      let (name, found) = Self.withoutAddress(cell)
      address = address ?? found
      return name.isEmpty ? nil : name
    }
    guard var name = cells.first else {
      return address.map { self.entry(name: "", job: nil, address: $0, line: line) }
    }
    if RosterHeadings.column(of: name) != nil, address == nil { return nil }
    if cells.count > 2, JobSuggestion(title: cells[1]).isEmpty {
      // Forename and surname in two cells.
      name = "\(cells[0]) \(cells[1])"
      job = cells[2]
    } else if cells.count == 2 {
      let isJob = !JobSuggestion(title: cells[1]).isEmpty || cells[0].contains(" ")
      if isJob { job = cells[1] } else { name = "\(cells[0]) \(cells[1])" }
    } else if cells.count > 1 {
      job = cells[1]
    }
    if let (bare, found) = Self.withoutJob(name) { (name, job) = (bare, job ?? found) }
    var entry = entry(name: name, job: job, address: address, line: line)
    // Behind the job of somebody whom another body employs stands that body.
    if entry.suggestion.kind?.providerWord != nil, cells.count > 2, cells[1] == job {
      entry.provider = cells[2]
    }
    return entry
  }

  private func entry(name: String, job: String?, address: String?, line: Int) -> RosterEntry {
    var entry = RosterEntry(line: line, jobTitle: job)
    let parts = NameParts(name)
    do { entry.name = try PersonName(forename: parts.forename, surname: parts.surname) } catch {
      entry.problems.append(.init(column: .name, sentence: error.message))
    }
    if let address {
      do { entry.email = try EmailAddress(address) } catch {
        entry.problems.append(.init(column: .email, sentence: error.message))
      }
    }
    entry.suggestion = JobSuggestion(
      title: job, governorType: subject == .governors ? "governor" : nil)
    return entry
  }
}

extension PastedNames {
  /// The text without its address, and the address.
  private static func withoutAddress(_ text: String) -> (rest: String, address: String?) {
    let edges: Set<Character> = ["<", ">", "(", ")", "[", "]", "\"", ",", ":"]
    guard
      let word = text.split(whereSeparator: { $0.isWhitespace || "<>()[],".contains($0) })
        .first(where: { $0.contains("@") })
    else { return (String(text.filter { $0 != "\"" }), nil) }
    var address = String(word.drop { edges.contains($0) })
    while let last = address.last, edges.contains(last) { address.removeLast() }
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)) }
    var rest = String(text[..<word.startIndex]) + " " + String(text[word.endIndex...])
    rest = rest.filter { !"<>\"".contains($0) }.trimmed
    for empty in ["()", "( )", "[]", "[ ]"] where rest.hasSuffix(empty) {
      rest = String(rest.dropLast(empty.count)).trimmed
    }
    while let last = rest.last, ",-–—:".contains(last) { rest = String(rest.dropLast()).trimmed }
    return (rest.singleSpaced, address)
  }

  /// The name without a job title in brackets, or after a dash or a comma; nothing without one.
  private static func withoutJob(_ text: String) -> (name: String, job: String)? {
    if let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      let inside = String(text[text.index(after: open)..<close]).trimmed
      let isTitleOrFormer =
        NameParts(forename: inside, surname: "").forename.isEmpty
        || ["nee", "formerly"].contains(
          inside.plainLetters.split(separator: " ").first.map(String.init) ?? "")
      guard !isTitleOrFormer, !inside.isEmpty else { return nil }
      return (String(text[..<open]).trimmed, inside)
    }
    for sign in [" - ", " – ", " — ", ", ", ": "] {
      guard let place = text.firstPlace(of: sign) else { continue }
      let job = String(text[place.upperBound...]).trimmed
      if !JobSuggestion(title: job).isEmpty { return (String(text[..<place.lowerBound]), job) }
    }
    return nil
  }
}

extension JobSuggestion {
  /// Whether the words suggested nothing.
  var isEmpty: Bool { kind == nil && post == nil && roles.isEmpty }
}

extension String {
  /// Where a text stands for the first time.
  fileprivate func firstPlace(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
