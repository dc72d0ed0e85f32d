internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// A reader's own key: how it stands, and what can be done about it.
enum KeyForms {
  private static let newsKey = "done"

  /// The page; where the key is locked, only for somebody who has just shown who they are.
  static func page(_ visit: Visit, errors: [FieldError] = []) async throws -> YourKeyPage {
    let former = try await FindFormerKeys(visit.place.reception)(session: session(visit))
    let present = try await ShowAccount(visit.place.reception)(session: session(visit)).openKey
    return YourKeyPage(
      frame: visit.frame, token: visit.token, standing: try await standing(visit),
      former: former.map { keys in
        YourKeyPage.Former(
          replacedOn: visit.place.duties.clock.date(at: keys.replacedAt),
          isRegained: keys.isRegained(under: present))
      },
      news: visit.query[newsKey] == "regained"
        ? "The old key opens again, with your key of today." : nil,
      errors: errors)
  }

  /// Opens the key with the sheet that was typed, and shows the next sheet.
  static func open(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let session = try session(visit)
    do {
      let opened = try await ReopenKeys(visit.place.reception)(
        sheet: form.text(YourKeyPage.Names.sheet) ?? "",
        password: form.text(YourKeyPage.Names.password) ?? "", session: session,
        from: visit.visitor)
      return shown(opened, visit)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(try await page(visit, errors: [error(YourKeyPage.Names.sheet, refusal)]))
    }
  }

  /// What is asked before a new key is made.
  static func newKeyPage(_ visit: Visit) async throws -> Reply {
    guard visit.reader.hasLockedKey else { return .go(to: Paths.yourKey) }
    try visit.requireFreshProof()
    return .page(
      NewKeyPage(
        frame: visit.frame, token: visit.token, allowedBy: try await allowedBy(visit)))
  }

  /// Who has to allow a new key first; nothing where nobody has to.
  private static func allowedBy(_ visit: Visit) async throws -> [String]? {
    let account = try await ShowAccount(visit.place.reception)(session: session(visit))
    return account.mayMakeNewKeys ? nil : try await keepers(visit)
  }

  /// Makes a new key for somebody who has said that they know what is lost.
  static func makeNew(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    typealias Names = NewKeyPage.Names
    func again(_ error: FieldError) -> Reply {
      .again(NewKeyPage(frame: visit.frame, token: visit.token, errors: [error]))
    }
    guard visit.reader.hasLockedKey else { return .go(to: Paths.yourKey) }
    if let keepers = try await allowedBy(visit) {
      return .again(
        NewKeyPage(
          frame: visit.frame, token: visit.token, allowedBy: keepers,
          errors: [error("main", Refusal.newKeyNotAllowed)]))
    }
    guard form.text(Names.lose) == Names.yes else {
      return again(FieldError(field: Names.lose, message: "Say that you know what is lost"))
    }
    do {
      let made = try await MakeNewKeys(visit.place.reception)(
        password: form.text(Names.password) ?? "", session: session(visit), from: visit.visitor)
      return shown(made, visit)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return again(error(Names.password, refusal))
    }
  }

  /// Opens a key of before with its sheet.
  static func regain(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    do {
      try await RegainKeys(visit.place.reception)(
        sheet: form.text(YourKeyPage.Names.oldSheet) ?? "", session: session(visit),
        from: visit.visitor)
      return .go(to: Paths.yourKey.with(newsKey, "regained"))
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(try await page(visit, errors: [error(YourKeyPage.Names.oldSheet, refusal)]))
    }
  }

  /// Makes a new sheet for a key that opens.
  static func renewSheet(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    do {
      let sheet = try await RenewSheet(visit.place.reception)(
        password: form.text(YourKeyPage.Names.password) ?? "", session: session(visit),
        from: visit.visitor)
      return .page(sheetPage(sheet, visit, visit.frame))
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(try await page(visit, errors: [error(YourKeyPage.Names.password, refusal)]))
    }
  }

  private static func standing(_ visit: Visit) async throws -> YourKeyPage.Standing {
    let account = try await ShowAccount(visit.place.reception)(session: session(visit))
    guard account.hasKeys else { return .none }
    guard account.keysNeedSheet else { return .open }
    try visit.requireFreshProof()
    let locked = try await FindLockedKeys(visit.place.reception)(in: visit.school)
    return .locked(keepers: locked[visit.person] == true ? try await keepers(visit) : [])
  }

  /// The head teacher and the chair, by name; nobody helps themselves.
  private static func keepers(_ visit: Visit) async throws -> [String] {
    let people = try await PeopleReading(visit.place)
    return [Role.headteacher, .chairOfGovernors].flatMap {
      people.offices.holders(of: $0, on: visit.today)
    }.filter { $0 != .person(visit.person) }.map(people.name)
  }

  private static func shown(_ opened: KeysOpened, _ visit: Visit) -> Reply {
    let secret = opened.session.secret.cookieBytes.value
    // The token of the session before does not fit its successor.
    let frame = Frame(
      school: visit.schoolName, policy: visit.frame.policy, origin: visit.place.origin,
      reader: Frame.Reader(
        name: visit.reader.name, desk: DeskTitle.of(visit.reader.audiences),
        token: visit.place.token(secret)))
    return Reply.page(sheetPage(opened.sheet, visit, frame)).setting(.session, secret)
  }

  private static func sheetPage(
    _ sheet: PaperKey, _ visit: Visit, _ frame: Frame
  ) -> RecoverySheetPage {
    RecoverySheetPage(
      frame: frame, name: visit.reader.name, groups: sheet.groups.value, madeOn: visit.today,
      reader: .ownerAgain, next: Paths.today)
  }

  private static func session(_ visit: Visit) throws(Refusal) -> SessionSecret {
    guard let session = visit.session else { throw .sessionGone }
    return session
  }

  private static func error(_ field: String, _ refusal: Refusal) -> FieldError {
    FieldError(field: field, message: PersonTyping.withoutStop(refusal.message))
  }
}
