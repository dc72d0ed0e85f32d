internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Views

/// Where one is signed in, signing out, and confirming who one is.
struct SessionRoutes: Sendable {
  let place: Workplace

  var routes: [Route] { sessions + leaving + confirming }

  private var sessions: [Route] {
    [
      place.page(Paths.sessions.text, for: [.member]) { visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let all = try await ListSessions(place.reception)(session: secret)
        let rows = all.enumerated().map { index, session in
          SessionsPage.Session(
            id: session.id.description, device: session.browser,
            since: place.moment(session.startedAt), lastUsed: place.moment(session.lastSeenAt),
            isThisOne: index == 0)
        }
        return .page(
          SessionsPage(
            frame: visit.frame, token: visit.token, sessions: rows,
            more: [
              Link("Choose a new password", Paths.password),
              Link("Set up your second step", Paths.secondFactorSetUp),
              Link("Your passkeys", Paths.passkeys),
              Link("Print new recovery codes", Paths.recoveryCodes),
              Link("Your key and its recovery sheet", Paths.yourKey),
            ]))
      },
      place.form(Paths.endSession.text, for: [.member]) { form, visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let wanted = form.text(SessionsPage.Names.session) ?? ""
        if wanted == SessionsPage.Names.allOthers {
          try await EndOtherSessions(place.reception)(session: secret)
        } else if let id = SessionID(wanted) {
          try await EndSession(place.reception)(id, session: secret)
        }
        return .go(to: Paths.sessions)
      },
    ]
  }

  private var leaving: [Route] {
    [
      place.form(Paths.signOut.text, for: [.member, .taskHolder]) { _, visit in
        if let secret = visit.session { try await SignOut(place.reception)(session: secret) }
        return Reply.go(to: Paths.signedOut).setting(.session, nil)
      },
      place.door(Paths.signedOut.text) { caller in
        .page(SignedOutPage(frame: caller.frame, reason: .asked))
      },
    ]
  }

  private var confirming: [Route] {
    [
      place.page(Paths.stepUp.text, for: [.member]) { visit in
        let step = SigningInAgain.step(visit.query[SigningInAgain.stepKey])
        let next = Destination(visit.query)
        let found = try await found(visit)
        // Whoever has nothing but a passkey is led to it.
        if let found, found.hasPasskey, !found.hasTimeCode {
          return .go(to: SigningInAgain.passkey(before: step, next))
        }
        return .page(page(visit, found, step, next))
      },
      place.form(Paths.stepUp.text, for: [.member]) { form, visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let step = SigningInAgain.step(form.text(SigningInAgain.stepKey))
        let next = Destination(form)
        let code = form.text(StepUpPage.Names.code)
        let proof: Proof =
          code.map(Proof.timeCode) ?? .password(form.text(StepUpPage.Names.password) ?? "")
        do {
          let new = try await StepUp(place.reception)(proof, session: secret, from: visit.visitor)
          return next.go(or: step.address).setting(.session, new.secret.cookieBytes.value)
        } catch let refusal as Refusal where refusal.code != Refusal.sessionGone.code {
          let field = code == nil ? StepUpPage.Names.password : StepUpPage.Names.code
          return .again(
            page(
              visit, try await found(visit), step, next,
              [FieldError(field: field, message: refusal.message)]))
        }
      },
    ]
  }

  private func found(_ visit: Visit) async throws -> SessionFound? {
    guard let secret = visit.session else { return nil }
    return try await FindSession(place.reception)(secret)
  }

  private func way(_ found: SessionFound?, _ step: ProvedStep) -> StepUpPage.Way {
    guard let found, !found.hasTimeCode else { return found == nil ? .password : .code }
    guard !found.hasPassword, !found.hasPasskey else { return .password }
    return .again(
      place.providers.map { choice in
        Link(
          "Sign in with \(choice.name) again",
          Paths.signIn(with: choice.id).with(SignInPage.Names.next, step.address.text))
      } + [Link("Have a link sent to sign in again", Paths.signInByLink)])
  }

  private func page(
    _ visit: Visit, _ found: SessionFound?, _ step: ProvedStep, _ next: Destination,
    _ errors: [FieldError] = []
  ) -> StepUpPage {
    let hasPasskey = place.reception.site != nil && found?.hasPasskey ?? false
    return StepUpPage(
      frame: visit.frame, token: visit.token, purpose: step.words,
      way: way(found, step), passkey: hasPasskey ? SigningInAgain.passkey(before: step, next) : nil,
      errors: errors,
      carried: [HiddenField(SigningInAgain.stepKey, step.rawValue)] + next.fields,
      back: Paths.today)
  }
}
