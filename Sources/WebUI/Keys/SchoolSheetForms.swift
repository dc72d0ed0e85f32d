internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// Tells of the school's recovery sheet, and makes one.
struct SchoolSheetForms: Sendable {
  private typealias Names = SchoolSheetPage.Names

  let press: SchoolSheetRoutes.Press

  /// The page; only the head sees the button.
  func page(_ visit: Visit, errors: [FieldError] = []) async throws -> SchoolSheetPage {
    let people = try await PeopleReading(visit.place)
    let chair = people.offices.holders(of: .chairOfGovernors, on: visit.today).first
    return SchoolSheetPage(
      frame: visit.frame, token: visit.isOne(of: [.headteacher]) ? visit.token : nil,
      keeper: chair.map(people.name), present: try await present(visit, people), errors: errors)
  }

  /// Makes a sheet and shows it this once, to a head who has just confirmed who they are.
  func make(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let old = form.text(Names.old)
    guard old == nil || form.text(Names.replace) == Names.yes else {
      let error = FieldError(
        field: Names.replace, message: "Say that the old sheet is to work no more")
      return .again(try await page(visit, errors: [error]))
    }
    return try await SigningInAgain.orStepUp(.schoolSheet) {
      guard let session = visit.session else { throw Refusal.sessionGone }
      let sheet = try await MakeSchoolEscrow(visit.place.reception)(
        session: session, replacing: old)
      let pdf = try press(
        SheetToPrint(
          school: visit.schoolName, name: sheet.name, groups: sheet.key.groups,
          at: visit.place.now()))
      return .file(
        ServedFile(
          name: "recovery-sheet-\(sheet.name).pdf", type: "application/pdf", bytes: pdf,
          isInline: true))
    }
  }

  /// The sheet that works, with what the record says about its making.
  private func present(
    _ visit: Visit, _ people: PeopleReading
  ) async throws -> SchoolSheetPage.Present? {
    guard let name = try await FindSchoolSheet(visit.place.reception)(of: visit.school) else {
      return nil
    }
    let made = try await visit.place.record.entries(
      matching: RecordSearch(actPrefix: "accounts.escrow."), before: nil, limit: 1
    ).first?.entry
    return SchoolSheetPage.Present(
      name: name,
      made: made.map { entry in
        let moment = visit.place.duties.clock.reading(at: entry.at).words
        guard case .person(let person) = entry.actor else { return "On \(moment)" }
        return "By \(people.name(person)) on \(moment)"
      })
  }
}
