internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Views

/// Changing the passphrase of one's key, by somebody who knows the old one.
enum PassphraseForms {
  private typealias Names = PassphrasePage.Names

  /// The page; back to the key for whoever has no passphrase.
  static func show(_ visit: Visit) async throws -> Reply {
    guard try await hasPassphrase(visit) else { return .go(to: Paths.yourKey) }
    try visit.requireFreshProof()
    return .page(PassphrasePage(frame: visit.frame, token: visit.token))
  }

  /// Changes it.
  static func change(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    func again(_ error: FieldError) -> Reply {
      .again(PassphrasePage(frame: visit.frame, token: visit.token, errors: [error]))
    }
    guard try await hasPassphrase(visit) else { return .go(to: Paths.yourKey) }
    let passphrase = form.text(Names.passphrase) ?? ""
    guard passphrase == form.text(Names.again) else {
      return again(KeyForms.notTheSame(Names.again))
    }
    do {
      let new = try await ChangePassphrase(visit.place.reception)(
        from: form.text(Names.current) ?? "", to: passphrase, session: KeyForms.session(visit),
        rules: visit.passwordRules, from: visit.visitor)
      return Reply.go(to: Paths.yourKey.with(KeyForms.newsKey, KeyForms.News.passphrase.rawValue))
        .setting(.session, new.secret.cookieBytes.value)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      let isRule = refusal.code.hasPrefix("password.")
      return again(KeyForms.error(isRule ? Names.passphrase : Names.current, refusal))
    }
  }

  private static func hasPassphrase(_ visit: Visit) async throws -> Bool {
    try await ShowAccount(visit.place.reception)(session: KeyForms.session(visit)).hasPassphrase
  }
}

/// Opening one's key with the sheet, under a new passphrase, after forgetting the old one.
enum ForgottenPassphraseForms {
  private typealias Names = ForgottenPassphrasePage.Names

  /// The page; back to the key for whoever has none, or a password.
  static func show(_ visit: Visit) async throws -> Reply {
    guard try await isMeant(visit) else { return .go(to: Paths.yourKey) }
    try visit.requireFreshProof()
    return .page(try await page(visit, []))
  }

  /// Opens the key, and shows the next sheet this once.
  static func open(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    guard try await isMeant(visit) else { return .go(to: Paths.yourKey) }
    let passphrase = form.text(Names.passphrase) ?? ""
    guard passphrase == form.text(Names.again) else {
      return .again(try await page(visit, [KeyForms.notTheSame(Names.again)]))
    }
    do {
      let opened = try await ChangePassphrase(visit.place.reception)(
        withSheet: form.text(Names.sheet) ?? "", to: passphrase,
        session: KeyForms.session(visit), rules: visit.passwordRules, from: visit.visitor)
      return KeyForms.shown(opened, visit, .ownerAgain, word: .passphrase, next: Paths.today)
    } catch let refusal as Refusal where refusal.isToldOnPage {
      let isRule = refusal.code.hasPrefix("password.")
      return .again(
        try await page(visit, [KeyForms.error(isRule ? Names.passphrase : Names.sheet, refusal)]))
    }
  }

  private static func isMeant(_ visit: Visit) async throws -> Bool {
    let account = try await ShowAccount(visit.place.reception)(session: KeyForms.session(visit))
    return account.hasKeys && !account.hasPassword
  }

  private static func page(
    _ visit: Visit, _ errors: [FieldError]
  ) async throws -> ForgottenPassphrasePage {
    let account = try await ShowAccount(visit.place.reception)(session: KeyForms.session(visit))
    return ForgottenPassphrasePage(
      frame: visit.frame, token: visit.token,
      help: account.keysNeedSheet ? .ask(try await KeyForms.keepersOfSheet(visit)) : .tell,
      errors: errors)
  }
}
