internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// Tells of the school's recovery sheet, and makes one.
struct SchoolSheetForms: Sendable {
  private typealias Names = SchoolSheetPage.Names
  /// The query's key for whom a new key was just allowed.
  static let allowedKey = "allowed"

  let press: SchoolSheetRoutes.Press

  /// The page; only the head sees the button.
  func page(_ visit: Visit, errors: [FieldError] = []) async throws -> SchoolSheetPage {
    let people = try await PeopleReading(visit.place)
    let chair = people.offices.holders(of: .chairOfGovernors, on: visit.today).first
    let locked = try await FindLockedKeys(visit.place.reception)(in: visit.school)
    return SchoolSheetPage(
      frame: visit.frame, token: visit.isOne(of: [.headteacher]) ? visit.token : nil,
      keeper: chair.map(people.name), present: try await present(visit, people),
      waiting: waiting(locked, visit, people), news: try await news(locked, visit, people),
      errors: errors)
  }

  /// Those whose keys are locked; nobody helps themselves.
  private func waiting(
    _ locked: [PersonID: Bool], _ visit: Visit, _ people: PeopleReading
  ) -> [SchoolSheetPage.Waiting] {
    people.people.filter { locked[$0.id] != nil && $0.id != visit.person }.map { person in
      SchoolSheetPage.Waiting(
        name: person.details.name.given,
        address: locked[person.id] == true ? Paths.schoolKey(person.id.description) : nil,
        newKey: Paths.allowNewKey(person.id.description))
    }
  }

  private func news(
    _ locked: [PersonID: Bool], _ visit: Visit, _ people: PeopleReading
  ) async throws -> String? {
    guard let id = visit.query[Self.allowedKey].flatMap({ PersonID($0) }), locked[id] != nil,
      try await AllowNewKey(visit.place.reception).isAllowed(for: id, in: visit.school)
    else { return nil }
    return "\(people.name(id)) may make a new key now."
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
          school: visit.schoolName, name: sheet.name, page: SchoolSheetPage.title,
          address: visit.frame.whole(Paths.schoolSheet), groups: sheet.key.groups,
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
    let made = try await last("accounts.escrow.", visit)
    let opened = try await last("accounts.keys.opened-by-school", visit)
    return SchoolSheetPage.Present(
      name: name,
      made: made.map { words($0.entry, visit, people) },
      opened: opened.flatMap { use in
        // A sheet that took its place since was never opened.
        guard use.position > made?.position ?? -1 else { return nil }
        return words(use.entry, visit, people)
      })
  }

  private func last(_ act: String, _ visit: Visit) async throws -> RecordedEntry? {
    try await visit.place.record.entries(
      matching: RecordSearch(actPrefix: act), before: nil, limit: 1
    ).first
  }

  private func words(_ entry: RecordEntry, _ visit: Visit, _ people: PeopleReading) -> String {
    let moment = visit.place.duties.clock.reading(at: entry.at).words
    guard case .person(let person) = entry.actor else { return "On \(moment)" }
    return "By \(people.name(person)) on \(moment)"
  }
}
