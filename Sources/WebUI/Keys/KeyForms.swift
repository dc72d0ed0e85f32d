internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// A reader's own key: how it stands, and what can be done about it.
enum KeyForms {
  /// The query's key for what was just done.
  static let newsKey = "done"

  /// What was just done.
  enum News: String {
    case regained, opened, passphrase

    var words: String {
      switch self {
      case .regained: "The old key opens again, with your key of today."
      case .opened: "Your key is open in this browser, until you sign out."
      case .passphrase: "Your passphrase is new. It opens your key from now on."
      }
    }
  }

  /// The page, or the one for a forgotten passphrase where the key under it is locked.
  static func show(_ visit: Visit) async throws -> Reply {
    let account = try await ShowAccount(visit.place.reception)(session: session(visit))
    guard account.hasPassword || !account.keysNeedSheet else {
      return .go(to: Paths.forgottenPassphrase)
    }
    return .page(try await page(visit))
  }

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
      news: visit.query[newsKey].flatMap(News.init)?.words,
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
      return shown(opened, visit, .ownerAgain, word: .password, next: Paths.today)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(try await page(visit, errors: [error(YourKeyPage.Names.sheet, refusal)]))
    }
  }

  /// What is asked before a new key is made.
  static func newKeyPage(_ visit: Visit) async throws -> Reply {
    guard visit.reader.hasLockedKey else { return .go(to: Paths.yourKey) }
    try visit.requireFreshProof()
    return .page(try await newKeyPage(visit, allowedBy: try await allowedBy(visit)))
  }

  private static func newKeyPage(
    _ visit: Visit, allowedBy keepers: [String]? = nil, errors: [FieldError] = []
  ) async throws -> NewKeyPage {
    NewKeyPage(
      frame: visit.frame, token: visit.token,
      word: try await hasPassword(visit) ? .password : .passphrase, allowedBy: keepers,
      errors: errors)
  }

  private static func hasPassword(_ visit: Visit) async throws -> Bool {
    try await ShowAccount(visit.place.reception)(session: session(visit)).hasPassword
  }

  /// Who has to allow a new key first; nothing where nobody has to.
  private static func allowedBy(_ visit: Visit) async throws -> [String]? {
    let account = try await ShowAccount(visit.place.reception)(session: session(visit))
    return account.mayMakeNewKeys ? nil : try await keepers(visit)
  }

  /// Makes a new key for somebody who has said that they know what is lost.
  static func makeNew(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    typealias Names = NewKeyPage.Names
    func again(_ error: FieldError) async throws -> Reply {
      .again(try await newKeyPage(visit, errors: [error]))
    }
    guard visit.reader.hasLockedKey else { return .go(to: Paths.yourKey) }
    if let keepers = try await allowedBy(visit) {
      return .again(
        try await newKeyPage(
          visit, allowedBy: keepers, errors: [error("main", Refusal.newKeyNotAllowed)]))
    }
    guard form.text(Names.lose) == Names.yes else {
      return try await again(
        FieldError(field: Names.lose, message: "Say that you know what is lost"))
    }
    let isPassword = try await hasPassword(visit)
    let passphrase = form.text(Names.passphrase) ?? ""
    guard isPassword || passphrase == form.text(Names.again) else {
      return try await again(notTheSame(Names.again))
    }
    do {
      let make = MakeNewKeys(visit.place.reception)
      let made =
        isPassword
        ? try await make(
          password: form.text(Names.password) ?? "", session: session(visit), from: visit.visitor)
        : try await make(
          passphrase: passphrase, session: session(visit), rules: visit.passwordRules)
      return shown(
        made, visit, .ownerAgain, word: isPassword ? .password : .passphrase, next: Paths.today)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return try await again(error(isPassword ? Names.password : Names.passphrase, refusal))
    }
  }

  /// Opens a key of before with its sheet.
  static func regain(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    do {
      try await RegainKeys(visit.place.reception)(
        sheet: form.text(YourKeyPage.Names.oldSheet) ?? "", session: session(visit),
        from: visit.visitor)
      return .go(to: Paths.yourKey.with(newsKey, News.regained.rawValue))
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
      let word: KeyWord = try await hasPassword(visit) ? .password : .passphrase
      return .page(
        sheetPage(sheet, visit, visit.frame, .ownerAgain, word: word, next: Paths.today))
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(try await page(visit, errors: [error(YourKeyPage.Names.password, refusal)]))
    }
  }

  private static func standing(_ visit: Visit) async throws -> YourKeyPage.Standing {
    let account = try await ShowAccount(visit.place.reception)(session: session(visit))
    guard account.hasKeys else { return .none(mayMake: account.mayChoosePassphrase) }
    let word: KeyWord = account.hasPassphrase ? .passphrase : .password
    guard account.keysNeedSheet else {
      return account.isOpenHere ? .open(word) : .closed(word)
    }
    try visit.requireFreshProof()
    return .locked(keepers: try await keepersOfSheet(visit))
  }

  /// Who could open the reader's locked key with the school's sheet; nobody where it opens it not.
  static func keepersOfSheet(_ visit: Visit) async throws -> [String] {
    let locked = try await FindLockedKeys(visit.place.reception)(in: visit.school)
    return locked[visit.person] == true ? try await keepers(visit) : []
  }

  /// The head teacher and the chair, by name; nobody helps themselves.
  private static func keepers(_ visit: Visit) async throws -> [String] {
    let people = try await PeopleReading(visit.place)
    return [Role.headteacher, .chairOfGovernors].flatMap {
      people.offices.holders(of: $0, on: visit.today)
    }.filter { $0 != .person(visit.person) }.map(people.name)
  }

  /// The sheet, shown this once with the cookie of the session that goes on.
  static func shown(
    _ opened: KeysOpened, _ visit: Visit, _ reader: RecoverySheetPage.Reader, word: KeyWord,
    next: Address
  ) -> Reply {
    let secret = opened.session.secret.cookieBytes.value
    // The token of the session before does not fit its successor.
    let frame = Frame(
      school: visit.schoolName, policy: visit.frame.policy, origin: visit.place.origin,
      reader: Frame.Reader(
        name: visit.reader.name, desk: DeskTitle.of(visit.reader.audiences),
        token: visit.place.token(secret)))
    return Reply.page(sheetPage(opened.sheet, visit, frame, reader, word: word, next: next))
      .setting(.session, secret)
  }

  private static func sheetPage(
    _ sheet: PaperKey, _ visit: Visit, _ frame: Frame, _ reader: RecoverySheetPage.Reader,
    word: KeyWord, next: Address
  ) -> RecoverySheetPage {
    RecoverySheetPage(
      frame: frame, name: visit.reader.name, groups: sheet.groups.value, madeOn: visit.today,
      reader: reader, word: word, next: next)
  }

  /// The session of the reader.
  static func session(_ visit: Visit) throws(Refusal) -> SessionSecret {
    guard let session = visit.session else { throw .sessionGone }
    return session
  }

  /// What a form says of two words that are to be one.
  static func notTheSame(_ field: String) -> FieldError {
    FieldError(field: field, message: "Type the same passphrase twice")
  }

  /// What a form says of a refusal.
  static func error(_ field: String, _ refusal: Refusal) -> FieldError {
    FieldError(field: field, message: PersonTyping.withoutStop(refusal.message))
  }
}
