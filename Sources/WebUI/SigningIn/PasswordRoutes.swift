internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// Choosing a password: the first, after forgetting it, or a new one.
struct PasswordRoutes: Sendable {
  let place: Workplace

  var routes: [Route] {
    [
      place.door(Paths.password.text) { caller in
        guard let secret = caller.session,
          let found = try await FindSession(place.reception)(secret)
        else { return .go(to: Paths.signIn) }
        return try await SigningInAgain.orStepUp(.password) {
          // Without a password until now there is nothing to prove it with: a link does, and proves who it is.
          if found.isSignedIn, !found.hasPassword { return .go(to: Paths.signInByLink) }
          try check(found)
          return .page(try await page(caller, found, Destination(caller.query)))
        }
      },
      place.doorForm(Paths.password.text) { form, caller in
        guard let secret = caller.session,
          let found = try await FindSession(place.reception)(secret)
        else { return .go(to: Paths.signIn) }
        let password = form.text(SetPasswordPage.Names.password) ?? ""
        guard password == form.text(SetPasswordPage.Names.again) else {
          let error = FieldError(
            field: SetPasswordPage.Names.again, message: "Type the same password twice")
          return .again(try await page(caller, found, Destination(form), errors: [error]))
        }
        do {
          return try await keep(
            password, replacing: form.text(SetPasswordPage.Names.current) ?? "",
            passphrase: form.text(SetPasswordPage.Names.passphrase), secret, found, caller,
            Destination(form))
        } catch let refusal as Refusal
          where refusal.code == Refusal.passphraseRefused.code
          || found.isAskedForPassphrase
            && refusal.code == Refusal.signInWait(seconds: 0).code
        {
          let error = FieldError(field: SetPasswordPage.Names.passphrase, message: refusal.message)
          return .again(try await page(caller, found, Destination(form), errors: [error]))
        } catch let refusal as Refusal where refusal.code == Refusal.passwordRefused.code {
          let error = FieldError(field: SetPasswordPage.Names.current, message: refusal.message)
          return .again(try await page(caller, found, Destination(form), errors: [error]))
        } catch let refusal as Refusal where refusal.code.hasPrefix("password.") {
          let error = FieldError(
            field: SetPasswordPage.Names.password, message: refusal.message)
          return .again(try await page(caller, found, Destination(form), errors: [error]))
        } catch let refusal as Refusal {
          return try SigningInAgain.reply(to: refusal, before: .password)
        }
      },
    ]
  }

  /// Whoever is signed in proves who they are before they choose a new one.
  private func check(_ found: SessionFound) throws(Refusal) {
    guard found.session.stage != .choosesPassword else { return }
    try found.requireFreshProof(at: place.now())
  }

  private func keep(
    _ password: String, replacing current: String, passphrase: String?, _ secret: SessionSecret,
    _ found: SessionFound, _ caller: Caller, _ next: Destination
  ) async throws -> Reply {
    let rules = try await rules(for: found.session.person, caller)
    guard found.session.stage == .choosesPassword else {
      let new = try await ChangePassword(place.reception)(
        from: current, to: password, session: secret, rules: rules, from: caller.visitor)
      return next.reply(after: new)
    }
    let set = try await SetPassword(place.reception)(
      password: password, passphrase: passphrase.map { ($0, caller.visitor) }, session: secret,
      rules: rules)
    guard let sheet = set.sheet else {
      let next = set.keysNeedSheet ? next.orElse(Paths.yourKey) : next
      return next.reply(after: set.session)
    }
    let page = RecoverySheetPage(
      frame: caller.frame, name: try await name(of: found.session.person),
      groups: sheet.groups.value, madeOn: place.today(),
      next: next.place(after: set.session.session.stage))
    return Reply.page(page).setting(.session, set.session.secret.cookieBytes.value)
  }

  private func page(
    _ caller: Caller, _ found: SessionFound, _ next: Destination, errors: [FieldError] = []
  ) async throws -> SetPasswordPage {
    let person = try await place.office.people.person(found.session.person, of: place.school)
    return SetPasswordPage(
      frame: caller.frame, token: caller.token,
      email: person?.details.email?.description ?? person?.details.name.given ?? "",
      isFirst: !found.hasPassword, asksForCurrent: found.session.stage != .choosesPassword,
      asksForPassphrase: found.isAskedForPassphrase, errors: errors, carried: next.fields)
  }

  private func rules(for person: PersonID, _ caller: Caller) async throws -> PasswordRules {
    PasswordRules(
      schoolNames: [caller.schoolName], personNames: [try await name(of: person)])
  }

  private func name(of person: PersonID) async throws -> String {
    try await place.office.people.person(person, of: place.school)?.details.name.given ?? ""
  }
}

extension SessionFound {
  /// Whether the passphrase of a key is asked for beside the first password, under which the key comes.
  fileprivate var isAskedForPassphrase: Bool {
    session.stage == .choosesPassword && hasPassphrase
  }
}
