internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// The columns of a list that waits: which are known, and which somebody has to tell.
struct RosterColumns {
  /// The list.
  let pending: PendingRoster
  /// What it says, read with the columns as they were told so far.
  let roster: Roster

  /// Reads a list.
  ///
  /// - Throws: What `PendingRoster/roster()` refuses.
  init(_ pending: PendingRoster) throws(Refusal) {
    self.pending = pending
    roster = try pending.roster()
  }

  /// Where the way goes on: to the columns while one is unknown or none holds names, otherwise to what will happen.
  var next: Address {
    let id = pending.id.description
    let isClear = hasNames && !roster.headings.contains { $0.use == .unknown }
    return isClear ? Paths.importPreview(id) : Paths.importColumns(id)
  }

  /// Whether people can be told from it.
  var hasNames: Bool { pending.form == .pasted || roster.hasNames }

  /// The columns to ask about: unknown ones and those that were told before; all that are not read, where no column
  /// holds names.
  var asked: [Roster.Heading] {
    roster.headings.filter { heading in
      if pending.columns.keys.contains(heading.place) || heading.use == .unknown { return true }
      return !hasNames && heading.use == .notNeeded
    }
  }

  /// The headings that were understood, with what becomes of them.
  var understood: [String] {
    let asked = Set(asked.map(\.place))
    return roster.headings.filter { !asked.contains($0.place) }.map { heading in
      switch heading.use {
      case .read(let column): "\(heading.text): \(column.words.lowercased())"
      case .notNeeded, .unknown: "\(heading.text): not kept"
      }
    }
  }

  /// The name of the field for a column.
  static func field(_ heading: Roster.Heading) -> String { "column-\(heading.place)" }

  /// The choices as a form sent them, by place; what is no column counts as "do not keep it".
  func told(by form: FormBody) -> [Int: RosterColumn?] {
    var told = pending.columns
    for heading in asked {
      told[heading.place] = .some(form.text(Self.field(heading)).flatMap(RosterColumn.init))
    }
    return told
  }

  /// What is wrong with choices: two columns for one thing.
  func errors(in told: [Int: RosterColumn?]) -> [FieldError] {
    let asked = Set(asked.map(\.place))
    var taken: Set<RosterColumn> = []
    for heading in roster.headings where !asked.contains(heading.place) {
      if case .read(let column) = heading.use { taken.insert(column) }
    }
    return self.asked.compactMap { heading in
      guard let column = told[heading.place] ?? nil, !taken.insert(column).inserted else {
        return nil
      }
      return FieldError(
        field: Self.field(heading),
        message: "Another column is the \(column.words.lowercased()) already")
    }
  }
}
