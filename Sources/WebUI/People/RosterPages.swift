internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Turns what a list will do into the rows of its page.
struct RosterPages {
  /// More questions than this are asked in several goes, since a form has an end.
  private static let mostDoubts = 150

  let preview: RosterPreview
  private let byID: [PersonID: Person]
  private let asked: [RosterPreview.Row]
  private let obstacles: [Int: Refusal]

  init(preview: RosterPreview, people: [Person]) {
    self.preview = preview
    byID = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    asked = Array(
      preview.rows.filter { if case .possibleDuplicate = $0.outcome { true } else { false } }
        .prefix(Self.mostDoubts))
    var obstacles: [Int: Refusal] = [:]
    for row in preview.rows where row.outcome == .added {
      do throws(Refusal) { _ = try row.entry.details(confirmed: nil) } catch {
        obstacles[row.entry.line] = error
      }
    }
    self.obstacles = obstacles
  }

  /// What was decided; nothing without a form.
  func decisions(_ form: FormBody? = nil) -> RosterDecisions {
    let asked = Set(self.asked.map(\.entry.line))
    let leftOut = Set(obstacles.keys).union(preview.undecided.filter { !asked.contains($0) })
    guard let form else { return RosterDecisions(leavingOut: leftOut) }
    return RosterDecisions(
      form, for: self.asked.map { ($0.entry.line, Self.people(of: $0)) }, leavingOut: leftOut)
  }

  /// Rows that are left out, and why.
  var problems: [ImportPreviewPage.Problem] {
    let asked = Set(self.asked.map(\.entry.line))
    return preview.rows.flatMap { row -> [ImportPreviewPage.Problem] in
      let line = row.entry.line
      switch row.outcome {
      case .problem(let problems):
        return problems.map {
          ImportPreviewPage.Problem(row: line, column: $0.column?.words, sentence: $0.sentence)
        }
      case .leftOut(let why): return [ImportPreviewPage.Problem(row: line, sentence: why)]
      case .possibleDuplicate where !asked.contains(line):
        return [
          ImportPreviewPage.Problem(
            row: line,
            sentence: "It may be somebody you know. Bring the list in again to decide about it.")
        ]
      case .added:
        return obstacles[line].map {
          [ImportPreviewPage.Problem(row: line, sentence: $0.message)]
        } ?? []
      case .changed, .unchanged, .possibleDuplicate: return []
      }
    }
  }

  /// People who are added.
  var added: [ImportPreviewPage.Row] {
    preview.rows.filter { $0.outcome == .added && obstacles[$0.entry.line] == nil }.map { row in
      ImportPreviewPage.Row(row: row.entry.line, name: name(row.entry), detail: detail(row.entry))
    }
  }

  /// People who are changed.
  var changed: [ImportPreviewPage.Row] {
    preview.rows.compactMap { row in
      guard case .changed(let id, let fields) = row.outcome, let person = byID[id] else {
        return nil
      }
      return ImportPreviewPage.Row(
        row: row.entry.line, name: person.details.name.given,
        changes: fields.map { change($0, person, row.entry) })
    }
  }

  /// Whether a row may change the address of somebody who is known: by it they sign in.
  var mayChangeAddresses: Bool {
    preview.rows.contains { row in
      switch row.outcome {
      case .changed(_, let fields): fields.contains(.email)
      case .possibleDuplicate(let people, _): !people.isEmpty && row.entry.email != nil
      case .added, .unchanged, .leftOut, .problem: false
      }
    }
  }

  /// How many stay as they are.
  var unchanged: Int {
    preview.rows.filter { if case .unchanged = $0.outcome { true } else { false } }.count
  }

  /// People who are not in the list.
  var missing: [String] { preview.missing.compactMap { byID[$0]?.details.name.given } }

  /// Rows to be decided, with what was chosen.
  func doubts(_ decisions: RosterDecisions) -> [ImportPreviewPage.Doubt] {
    asked.map { row in
      let line = row.entry.line
      let people = Self.people(of: row).compactMap { byID[$0] }
      return ImportPreviewPage.Doubt(
        field: RosterDecisions.field(line), row: line, name: name(row.entry),
        question: question(row, people),
        choices: people.map { same($0) } + [
          Field.Choice(RosterDecisions.Choice.new, "It is somebody new", hint: detail(row.entry)),
          Field.Choice(RosterDecisions.Choice.skip, "Leave this row out"),
        ], chosen: decisions.chosen[line])
    }
  }

  private static func people(of row: RosterPreview.Row) -> [PersonID] {
    if case .possibleDuplicate(let people, _) = row.outcome { people } else { [] }
  }

  private func question(_ row: RosterPreview.Row, _ people: [Person]) -> String {
    if case .possibleDuplicate(_, let lines) = row.outcome, people.isEmpty {
      let others = lines.map(String.init).joined(separator: ", ")
      return "The same name stands in row \(others). Is this another person?"
    }
    return "It may be somebody you know already."
  }

  private func same(_ person: Person) -> Field.Choice {
    let details = person.details
    return Field.Choice(
      RosterDecisions.Choice.same(person.id), "It is \(details.name.given)",
      hint: [PersonWords.kind(details), details.email?.description ?? "no e-mail"]
        .joined(separator: ", "))
  }

  private func name(_ entry: RosterEntry) -> String { entry.name?.given ?? "no name" }

  /// What becomes of the line if it is somebody new: the kind as it is understood, and what else the line says.
  private func detail(_ entry: RosterEntry) -> String {
    let details = try? entry.details(confirmed: nil)
    return [
      details.map(PersonWords.kind) ?? "Employee", entry.jobTitle,
      entry.email?.description ?? "no e-mail",
    ].compactMap(\.self).joined(separator: ", ")
  }

  private func change(
    _ field: PersonField, _ person: Person, _ entry: RosterEntry
  ) -> ImportPreviewPage.Change {
    let known = person.details
    func days(_ before: CivilDate?, _ after: CivilDate?) -> (String, String) {
      (before.map(PersonWords.typed) ?? "", after.map(PersonWords.typed) ?? "")
    }
    let (before, after): (String, String) =
      switch field {
      case .name: (known.name.given, entry.name?.given ?? "")
      case .kind: (PersonWords.kind(known), entry.suggestion.kind?.words ?? "")
      case .governor: (known.isAlsoGovernor ? "yes" : "no", "yes")
      case .provider: (known.provider ?? "", entry.provider ?? "")
      case .jobTitle: (known.jobTitle ?? "", entry.jobTitle ?? "")
      case .email: (known.email?.description ?? "", entry.email?.description ?? "")
      case .startedOn: days(known.startedOn, entry.startedOn)
      case .lastDayOn: days(person.leaving?.lastDayOn, entry.lastDayOn)
      case .lineManager: ("", "")
      case .reference: (known.reference ?? "", entry.reference ?? "")
      }
    return ImportPreviewPage.Change(
      field.words.capitalisedStart, before: before, after: after)
  }
}
