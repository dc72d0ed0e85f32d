import Essentials

/// A line of a list whose columns are known.
struct RosterLine {
  let row: DelimitedRow
  let places: [RosterColumn: Int]

  /// What the line says; what cannot be read becomes a problem of the line, never a guess.
  func entry(_ subject: Roster.Subject) -> RosterEntry {
    var entry = RosterEntry(line: row.line)
    do { entry.name = try name() } catch {
      entry.problems.append(.init(column: nameColumn, sentence: error.message))
    }
    entry.reference = cell(.reference)
    entry.jobTitle = cell(.jobTitle)
    entry.provider = cell(.provider)
    if let text = cell(.email) {
      do { entry.email = try EmailAddress(text) } catch {
        entry.problems.append(.init(column: .email, sentence: error.message))
      }
    }
    entry.startedOn = date(.startedOn, &entry)
    entry.lastDayOn = date(.lastDayOn, &entry)
    if let start = entry.startedOn, let end = entry.lastDayOn, end < start {
      entry.problems.append(
        .init(
          column: .lastDayOn,
          sentence: "The last day is before the first. Correct one of them in the school's system."
        ))
    }
    for column in [RosterColumn.reference, .jobTitle, .provider]
    where (cell(column)?.count ?? 0) > 120 {
      entry.problems.append(
        .init(column: column, sentence: "This is longer than 120 characters. Shorten it."))
    }
    entry.suggestion = JobSuggestion(
      title: entry.jobTitle, contract: cell(.contract),
      governorType: subject == .governors ? cell(.governorType) ?? "governor" : cell(.governorType))
    return entry
  }

  private var nameColumn: RosterColumn { places[.surname] == nil ? .name : .surname }

  private func name() throws(Refusal) -> PersonName {
    let forename = cell(.preferredForename) ?? cell(.forename)
    let surname = cell(.preferredSurname) ?? cell(.surname)
    if let surname { return try PersonName(forename: forename ?? "", surname: surname) }
    if let whole = cell(.name) {
      let parts = NameParts(whole)
      return try PersonName(
        forename: cell(.preferredForename) ?? parts.forename, surname: parts.surname)
    }
    throw Refusal("name.missing", "This line has no surname. Add it in the school's system.")
  }

  private func cell(_ column: RosterColumn) -> String? {
    guard let place = places[column], place < row.cells.count else { return nil }
    let text = row.cells[place].singleSpaced
    return ["", "n/a", "none", "null", "nil"].contains(text.lowercased()) ? nil : text
  }

  private func date(_ column: RosterColumn, _ entry: inout RosterEntry) -> CivilDate? {
    guard let text = cell(column) else { return nil }
    guard let date = WrittenDate.read(text) else {
      entry.problems.append(
        .init(column: column, sentence: "This is no date. Write it as 09/06/2025."))
      return nil
    }
    return date
  }
}
