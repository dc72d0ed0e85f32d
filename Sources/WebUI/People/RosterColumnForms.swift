internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Asks what the columns of a file are whose headings nobody knows.
struct RosterColumnForms: Sendable {
  let desk: RosterDesk

  /// The page with what was told so far.
  func page(_ visit: Visit) async throws -> Reply {
    let columns = try RosterColumns(try await RosterPreviewForms.pending(desk, visit))
    guard !columns.asked.isEmpty || !columns.hasNames else {
      return .go(to: Paths.importPreview(columns.pending.id.description))
    }
    return .page(page(visit, columns, told: columns.pending.columns))
  }

  /// Keeps what was told, and goes on to what will happen.
  func decide(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let columns = try RosterColumns(try await RosterPreviewForms.pending(desk, visit))
    let told = columns.told(by: form)
    var errors = columns.errors(in: told)
    if errors.isEmpty {
      do {
        var trial = columns.pending
        trial.columns = told
        if try RosterColumns(trial).hasNames {
          let kept = try await DecideRoster(desk)(
            columns.pending.id, of: visit.school, columns: told, by: visit.person)
          return .go(to: Paths.importPreview(kept.id.description))
        }
        errors = [error(columns, "One of the columns has to be the name")]
      } catch let refusal as Refusal { errors = [error(columns, refusal.message)] }
    }
    return .again(page(visit, columns, told: told, errors: errors))
  }

  private func error(_ columns: RosterColumns, _ message: String) -> FieldError {
    FieldError(
      field: columns.asked.first.map(RosterColumns.field) ?? "",
      message: PersonTyping.withoutStop(message))
  }

  private func page(
    _ visit: Visit, _ columns: RosterColumns, told: [Int: RosterColumn?],
    errors: [FieldError] = []
  ) -> ImportColumnsPage {
    ImportColumnsPage(
      frame: visit.frame, token: visit.token, id: columns.pending.id.description,
      columns: columns.asked.map { heading in
        ImportColumnsPage.Column(
          heading: heading.text, samples: heading.samples, field: RosterColumns.field(heading),
          chosen: (told[heading.place] ?? nil)?.rawValue)
      }, meanings: RosterColumn.allCases.map { Field.Choice($0.rawValue, $0.words) },
      recognised: columns.understood, errors: errors)
  }
}
