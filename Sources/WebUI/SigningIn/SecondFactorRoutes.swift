internal import People
internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Vault
internal import Views

/// The second step: giving it, setting it up, and the codes on paper.
struct SecondFactorRoutes: Sendable {
  let place: Workplace

  var routes: [Route] { proving + settingUp + codes }

  private var proving: [Route] {
    [
      place.door(Paths.secondFactor.text) { caller in
        let next = Destination(caller.query)
        let found = try await found(caller)
        // Whoever has a passkey and no authenticator is led to the passkey.
        if let found, found.hasPasskey, !found.hasTimeCode {
          return .go(to: next.address(Paths.passkeyStep))
        }
        return .page(page(caller, found, .authenticator, next))
      },
      place.doorForm(Paths.secondFactor.text) { form, caller in
        try await prove(form, caller, .authenticator) { code, secret in
          try await ProveWithTimeCode(place.reception)(code, session: secret, from: caller.visitor)
        }
      },
      place.door(Paths.recoveryCode.text) { caller in
        .page(page(caller, try await found(caller), .paper, Destination(caller.query)))
      },
      place.doorForm(Paths.recoveryCode.text) { form, caller in
        try await prove(form, caller, .paper) { code, secret in
          try await ProveWithRecoveryCode(place.reception)(
            code, session: secret, from: caller.visitor
          ).session
        }
      },
    ]
  }

  private func prove(
    _ form: FormBody, _ caller: Caller, _ source: SecondFactorPage.Source,
    _ work: (String, SessionSecret) async throws -> NewSession
  ) async throws -> Reply {
    guard let secret = caller.session else { return .go(to: Paths.signIn) }
    let next = Destination(form)
    do {
      return next.reply(after: try await work(form.text(SecondFactorPage.Names.code) ?? "", secret))
    } catch let refusal as Refusal where refusal.code != Refusal.sessionGone.code {
      let error = FieldError(field: SecondFactorPage.Names.code, message: refusal.message)
      return .again(page(caller, try await found(caller), source, next, errors: [error]))
    } catch is Refusal {
      return .go(to: Paths.signIn)
    }
  }

  private func found(_ caller: Caller) async throws -> SessionFound? {
    guard let secret = caller.session else { return nil }
    return try await FindSession(place.reception)(secret)
  }

  private func page(
    _ caller: Caller, _ found: SessionFound?, _ source: SecondFactorPage.Source,
    _ next: Destination, errors: [FieldError] = []
  ) -> SecondFactorPage {
    let hasPasskey = place.reception.site != nil && found?.hasPasskey ?? false
    return SecondFactorPage(
      frame: caller.frame, token: caller.token, source: source,
      hasAuthenticator: found?.hasTimeCode ?? true,
      passkey: hasPasskey ? next.address(Paths.passkeyStep) : nil, errors: errors,
      carried: next.fields)
  }

  private var settingUp: [Route] {
    [
      place.door(Paths.secondFactorSetUp.text) { caller in
        guard let secret = caller.session else { return .go(to: Paths.signIn) }
        return try await SigningInAgain.orStepUp(.secondFactor) {
          .page(try await setUpPage(caller, secret, Destination(caller.query)))
        }
      },
      place.doorForm(Paths.secondFactorSetUp.text) { form, caller in
        guard let secret = caller.session else { return .go(to: Paths.signIn) }
        let next = Destination(form)
        do {
          let done = try await ConfirmSecondFactor(place.reception)(
            form.text(SecondFactorSetUpPage.Names.code) ?? "", session: secret,
            from: caller.visitor)
          guard !done.codes.isEmpty else { return next.reply(after: done.session) }
          return try await caller.shown(done.codes, to: done.session, next)
        } catch let refusal as Refusal where refusal.code == Refusal.codeRefused.code {
          let error = FieldError(
            field: SecondFactorSetUpPage.Names.code, message: refusal.message)
          return .again(try await setUpPage(caller, secret, next, errors: [error]))
        } catch let refusal as Refusal {
          return try SigningInAgain.reply(to: refusal, before: .secondFactor)
        }
      },
    ]
  }

  private func setUpPage(
    _ caller: Caller, _ secret: SessionSecret, _ next: Destination, errors: [FieldError] = []
  ) async throws -> SecondFactorSetUpPage {
    guard let found = try await FindSession(place.reception)(secret) else {
      throw Refusal.sessionGone
    }
    let person = try await place.office.people.person(found.session.person, of: place.school)
    let offer = try await StartSecondFactor(place.reception)(
      session: secret, school: caller.schoolName,
      account: person?.details.email?.description ?? person?.details.name.given ?? "account")
    return SecondFactorSetUpPage(
      frame: caller.frame, token: caller.token, secret: offer.typed.value,
      provisioning: offer.address.value,
      passkey: place.reception.site == nil ? nil : next.address(Paths.addPasskey), errors: errors,
      carried: next.fields)
  }

  private var codes: [Route] {
    [
      place.page(Paths.recoveryCodes.text, for: [.member]) { visit in
        try await SigningInAgain.orStepUp(.recoveryCodes) {
          try visit.requireFreshProof()
          return .page(NewRecoveryCodesPage(frame: visit.frame, token: visit.token))
        }
      },
      place.doorForm(Paths.recoveryCodes.text) { form, caller in
        guard form.text(NewRecoveryCodesPage.Names.make) != nil else {
          return Destination(form).go(.signedIn)
        }
        guard let secret = caller.session, let reader = caller.reader else {
          return .go(to: Paths.signIn)
        }
        return try await SigningInAgain.orStepUp(.recoveryCodes) {
          let codes = try await RenewRecoveryCodes(place.reception)(session: secret)
          return .page(
            RecoveryCodesPage(
              frame: caller.frame, token: caller.token, name: reader.name,
              codes: codes.map(\.printed.value), madeAt: place.moment(place.now())))
        }
      },
    ]
  }
}

extension Caller {
  /// The codes for paper, shown this once with the cookie of the session that begins.
  func shown(
    _ codes: [RecoveryCode], to new: NewSession, _ next: Destination
  ) async throws -> Reply {
    let person = try await place.office.people.person(new.session.person, of: place.school)
    let page = RecoveryCodesPage(
      frame: frame, token: place.token(new.secret.cookieBytes.value),
      name: person?.details.name.given ?? "", codes: codes.map(\.printed.value),
      madeAt: place.moment(place.now()), carried: next.fields)
    return Reply.page(page).setting(.session, new.secret.cookieBytes.value)
  }
}
