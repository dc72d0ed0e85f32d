internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Receives a file or pasted names, which then wait until somebody has seen what they will do.
struct RosterSending: Sendable {
  private typealias Names = ImportPage.Names

  let desk: RosterDesk

  /// The page before anything was sent.
  func empty(_ visit: Visit) -> Reply { .page(page(visit)) }

  /// Keeps what was sent and goes on to what it will do, or to its columns.
  func receive(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let file = form.bytes(Names.file) ?? []
    let pasted = form.text(Names.people) ?? ""
    let subject = form.text(Names.subject).flatMap(Roster.Subject.init) ?? .staff
    let hasNames = !pasted.trimmed.isEmpty
    func again(_ field: String, _ message: String) -> Reply {
      .again(
        page(
          visit, pasted: pasted, subject,
          errors: [FieldError(field: field, message: PersonTyping.withoutStop(message))]))
    }
    guard file.isEmpty || !hasNames else {
      return again(Names.people, "Choose a file or paste names, not both")
    }
    guard !file.isEmpty || hasNames else {
      return again(Names.file, "Choose a file, or paste names below")
    }
    do {
      let kept = try await KeepRoster(desk)(
        hasNames ? Array(pasted.utf8) : file, hasNames ? .pasted : .file, of: subject,
        for: visit.school, by: visit.person)
      return .go(to: try RosterColumns(kept).next)
    } catch let refusal as Refusal {
      return again(hasNames ? Names.people : Names.file, refusal.message)
    }
  }

  private func page(
    _ visit: Visit, pasted: String = "", _ subject: Roster.Subject = .staff,
    errors: [FieldError] = []
  ) -> ImportPage {
    ImportPage(
      frame: visit.frame, token: visit.token, pasted: pasted,
      isOfGovernors: subject == .governors, errors: errors, marks: visit.marks(["17"]))
  }
}
