internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Vault
internal import Views

/// Using a passkey: alone, after the password, and to confirm who one is.
///
/// A page brings a challenge for this browser and no other, which lets in once; a form that comes back brings a new one.
struct PasskeyRoutes: Sendable {
  let place: Workplace

  var routes: [Route] { alone + secondStep + confirming }

  /// Nobody is signed in: the secret of the visit holds the challenge, as it holds the form's token.
  private var alone: [Route] {
    [
      place.door(Paths.passkey.text) { caller in
        guard caller.reader == nil else { return .go(to: Paths.today) }
        return .page(try alonePage(caller, Destination(caller.query)))
      },
      place.doorForm(Paths.passkey.text) { form, caller in
        let next = Destination(form)
        do {
          let new = try await SignInWithPasskey(place.reception)(
            form.usedPasskey(), holder: caller.holder, in: place.school, from: caller.visitor,
            replacing: caller.session)
          return next.askingForKey(of: new).reply(after: new)
        } catch let refusal as Refusal {
          return .again(try alonePage(caller, next, refusal))
        }
      },
    ]
  }

  private func alonePage(
    _ caller: Caller, _ next: Destination, _ refusal: Refusal? = nil
  ) throws -> PasskeyPage {
    PasskeyPage(
      frame: caller.frame, token: caller.token, purpose: .alone,
      question: try place.question(caller.holder, .use(mustBeVerified: true)),
      others: [
        Link("Sign in with a password", next.address(Paths.signIn)),
        Link("Send me a link by e-mail", next.address(Paths.signInByLink)),
      ], errors: refusal.map { [$0.ofThePage] } ?? [], carried: next.fields)
  }

  private var secondStep: [Route] {
    [
      place.door(Paths.passkeyStep.text) { caller in
        guard let half = try await half(caller) else { return .go(to: Paths.signIn) }
        let next = Destination(caller.query)
        guard half.found.hasPasskey else { return .go(to: next.address(Paths.secondFactor)) }
        return .page(try await stepPage(caller, half, next))
      },
      place.doorForm(Paths.passkeyStep.text) { form, caller in
        guard let half = try await half(caller) else { return .go(to: Paths.signIn) }
        let next = Destination(form)
        do {
          let new = try await ProveWithPasskey(place.reception)(
            form.usedPasskey(), session: half.secret, from: caller.visitor)
          return next.reply(after: new)
        } catch let refusal as Refusal where refusal.code != Refusal.sessionGone.code {
          return .again(try await stepPage(caller, half, next, refusal))
        } catch is Refusal {
          return .go(to: Paths.signIn)
        }
      },
    ]
  }

  /// A session that waits for its second step.
  private func half(
    _ caller: Caller
  ) async throws -> (secret: SessionSecret, found: SessionFound)? {
    guard let secret = caller.session, let found = try await FindSession(place.reception)(secret),
      found.session.stage == .needsSecondFactor
    else { return nil }
    return (secret, found)
  }

  private func stepPage(
    _ caller: Caller, _ half: (secret: SessionSecret, found: SessionFound), _ next: Destination,
    _ refusal: Refusal? = nil
  ) async throws -> PasskeyPage {
    var others = [Link("Use a recovery code from paper", next.address(Paths.recoveryCode))]
    if half.found.hasTimeCode {
      others.insert(Link("Use the authenticator", next.address(Paths.secondFactor)), at: 0)
    }
    return PasskeyPage(
      frame: caller.frame, token: caller.token, purpose: .secondStep,
      question: try await place.question(
        half.secret, known: ShowAccount(place.reception)(session: half.secret).passkeys,
        .use(mustBeVerified: false)),
      others: others, errors: refusal.map { [$0.ofThePage] } ?? [], carried: next.fields)
  }

  private var confirming: [Route] {
    [
      place.page(Paths.passkeyProof.text, for: [.member]) { visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let step = SigningInAgain.step(visit.query[SigningInAgain.stepKey])
        return .page(try await proofPage(visit, secret, step, Destination(visit.query)))
      },
      place.form(Paths.passkeyProof.text, for: [.member]) { form, visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let step = SigningInAgain.step(form.text(SigningInAgain.stepKey))
        let next = Destination(form)
        do {
          let new = try await StepUp(place.reception)(
            .passkey(form.usedPasskey()), session: secret, from: visit.visitor)
          return next.go(or: step.address).setting(.session, new.secret.cookieBytes.value)
        } catch let refusal as Refusal where refusal.code != Refusal.sessionGone.code {
          return .again(try await proofPage(visit, secret, step, next, refusal))
        }
      },
    ]
  }

  private func proofPage(
    _ visit: Visit, _ secret: SessionSecret, _ step: ProvedStep, _ next: Destination,
    _ refusal: Refusal? = nil
  ) async throws -> PasskeyPage {
    let account = try await ShowAccount(place.reception)(session: secret)
    let code = next.address(Paths.stepUp.with(SigningInAgain.stepKey, step.rawValue))
    return PasskeyPage(
      frame: visit.frame, token: visit.token, purpose: .confirming(step.words, back: Paths.today),
      question: try place.question(
        secret, known: account.passkeys, .use(mustBeVerified: true)),
      others: account.hasTimeCode ? [Link("Use a code from the authenticator", code)] : [],
      errors: refusal.map { [$0.ofThePage] } ?? [],
      carried: [HiddenField(SigningInAgain.stepKey, step.rawValue)] + next.fields)
  }
}

extension Workplace {
  /// A question for the browser with a new challenge; nothing where browsers have no passkeys at the site's address.
  ///
  /// - Parameters:
  ///   - holder: The secret of the session's or the visit's cookie: only that browser may answer.
  ///   - known: The passkeys that may answer, or that are there already; none where any may.
  func question(
    _ holder: SessionSecret, known: [NamedPasskey] = [], _ task: PasskeyQuestion.Task
  ) throws -> PasskeyQuestion? {
    guard let site = reception.site else { return nil }
    let challenge = try AskForPasskey(reception)(holder: holder, in: school)
    return PasskeyQuestion(
      challenge: challenge.text, domain: site.domain,
      known: known.map { Base64.url.encode($0.passkey.credentialID) }, task: task)
  }
}

extension Caller {
  /// The secret that ties a challenge to this browser, as it ties the form's token.
  var holder: SessionSecret {
    get throws {
      guard let holder = SessionSecret(cookieBytes: secret) else { throw Visit.absent }
      return holder
    }
  }
}

extension Refusal {
  /// What is wrong with the whole page, and with none of its fields.
  var ofThePage: FieldError { FieldError(field: "main", message: message) }
}
