internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Shows what a list will do, and does it when somebody says yes.
struct RosterPreviewForms: Sendable {
  /// The hidden field that says which preview was seen.
  private static let mark = "seen"

  let desk: RosterDesk
  let setOff: PeopleSettingOff

  /// The reader's own list that the address names.
  ///
  /// - Throws: 404 where the address names none; `Refusal/noPendingRoster` where it is gone or another's.
  static func pending(_ desk: RosterDesk, _ visit: Visit) async throws -> PendingRoster {
    try await desk.roster(visit.identifier("import"), of: visit.school, by: visit.person)
  }

  /// The page before anything was decided.
  func page(_ visit: Visit) async throws -> Reply {
    let pending = try await Self.pending(desk, visit)
    let columns = try RosterColumns(pending)
    guard columns.hasNames else { return .go(to: columns.next) }
    let pages = try await pages(visit, columns.roster)
    do { try prove(visit, pages) } catch { return try Self.stepUp(error, visit) }
    return .page(page(visit, pending, pages, pages.decisions()))
  }

  /// Does everything, or shows what has to be decided first.
  func apply(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    var pending = try await Self.pending(desk, visit)
    let pages = try await pages(visit, RosterColumns(pending).roster)
    do { try prove(visit, pages) } catch { return try Self.stepUp(error, visit) }
    let decisions = pages.decisions(form)
    guard decisions.errors.isEmpty else {
      return .again(page(visit, pending, pages, decisions))
    }
    let changes: [PersonChange]
    do {
      guard form.text(Self.mark) == pending.mark(of: pages.preview) else {
        throw Refusal.changedMeanwhile
      }
      pending = try await DecideRoster(desk)(
        pending.id, of: visit.school, confirmation: decisions.confirmation, by: visit.person)
      changes = try await ImportPendingRoster(desk)(
        pending.id, of: visit.school, seen: pending.mark(of: pages.preview), by: visit.person)
    } catch let refusal as Refusal {
      // It is about no field; the link leads to the page's content.
      let error = FieldError(
        field: "main", message: PersonTyping.withoutStop(refusal.message))
      let now = try await self.pages(visit, RosterColumns(pending).roster)
      return .again(page(visit, pending, now, decisions, errors: [error]))
    }
    try await setOff.imported(changes, by: visit.person)
    let added = changes.filter { $0.before == nil }.count
    return .go(
      to: Paths.people([
        PeopleListPages.addedKey: String(added),
        PeopleListPages.changedKey: String(changes.count - added),
      ]))
  }

  /// A list changes addresses as a form does, so it needs the same proof.
  private func prove(_ visit: Visit, _ pages: RosterPages) throws(Refusal) {
    if pages.mayChangeAddresses { try visit.requireFreshProof() }
  }

  private static func stepUp(_ refusal: Refusal, _ visit: Visit) throws -> Reply {
    try SigningInAgain.reply(to: refusal, before: .list, returningTo: visit.address)
  }

  private func pages(_ visit: Visit, _ roster: Roster) async throws -> RosterPages {
    let people = try await visit.place.office.people.people(of: visit.school)
    return RosterPages(
      preview: RosterPreview(roster, people: people, on: visit.today), people: people)
  }

  private func page(
    _ visit: Visit, _ pending: PendingRoster, _ pages: RosterPages, _ decisions: RosterDecisions,
    errors: [FieldError] = []
  ) -> ImportPreviewPage {
    ImportPreviewPage(
      frame: visit.frame, token: visit.token, id: pending.id.description,
      problems: pages.problems, doubts: pages.doubts(decisions), added: pages.added,
      changed: pages.changed, unchanged: pages.unchanged, missing: pages.missing,
      errors: errors + decisions.errors,
      carried: [HiddenField(Self.mark, pending.mark(of: pages.preview))])
  }
}
