internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import People
internal import Vault
internal import Views

/// One's own passkeys: which there are, another for this computer, and one that is removed.
struct OwnPasskeyRoutes: Sendable {
  let place: Workplace

  var routes: [Route] { [list] + adding + removing }

  private var list: Route {
    place.page(Paths.passkeys.text, for: [.member]) { visit in
      guard let secret = visit.session else { return .go(to: Paths.signIn) }
      let account = try await ShowAccount(place.reception)(session: secret)
      return .page(
        PasskeysPage(
          frame: visit.frame, passkeys: account.passkeys.map(shown),
          isPossible: place.reception.site != nil, mayRemoveLast: account.hasTimeCode))
    }
  }

  /// At the door, since it may be the first second step of somebody who is not signed in before it.
  private var adding: [Route] {
    [
      place.door(Paths.addPasskey.text) { caller in
        guard let secret = caller.session else { return .go(to: Paths.signIn) }
        let next = Destination(caller.query)
        return try await SigningInAgain.orStepUp(.passkey) {
          .page(
            try await addPage(caller, secret, next, name: caller.visitor.browser))
        }
      },
      place.doorForm(Paths.addPasskey.text) { form, caller in
        guard let secret = caller.session else { return .go(to: Paths.signIn) }
        let next = Destination(form)
        let name = form.text(AddPasskeyPage.Names.name) ?? ""
        return try await SigningInAgain.orStepUp(.passkey) {
          do {
            let done = try await RegisterPasskey(place.reception)(
              form.madePasskey(), name: name, session: secret)
            guard done.codes.isEmpty else {
              return try await caller.shown(done.codes, to: done.session, next)
            }
            return next.go(or: Paths.passkeys)
              .setting(.session, done.session.secret.cookieBytes.value)
          } catch let refusal as Refusal where refusal.code.hasPrefix("passkey.") {
            return .again(try await addPage(caller, secret, next, name: name, refusal))
          }
        }
      },
    ]
  }

  private func addPage(
    _ caller: Caller, _ secret: SessionSecret, _ next: Destination, name: String,
    _ refusal: Refusal? = nil
  ) async throws -> AddPasskeyPage {
    // Half way to the second step, or with a link to one task, nobody adds anything.
    guard let found = try await FindSession(place.reception)(secret),
      found.isSignedIn || found.session.stage == .mustSetUpSecondFactor
    else { throw Refusal.sessionGone }
    if found.isSignedIn { try found.requireFreshProof(at: place.now()) }
    try found.requirePasswordBeforeSecondFactor()
    let account = try await ShowAccount(place.reception)(session: secret)
    let person = try await place.office.people.person(found.session.person, of: place.school)
    let given = person?.details.name.given ?? ""
    let making = PasskeyQuestion.Making(
      site: caller.schoolName, person: Base64.url.encode(found.session.person.bytes),
      account: person?.details.email?.description ?? given, name: given,
      kinds: PasskeyPublicKey.algorithms)
    return AddPasskeyPage(
      frame: caller.frame, token: caller.token,
      question: try place.question(secret, known: account.passkeys, .make(making)),
      name: name,
      back: found.isSignedIn
        ? Link("Back to your passkeys", Paths.passkeys)
        : Link("Use an authenticator instead", next.address(Paths.secondFactorSetUp)),
      errors: refusal.map { [$0.ofThePage] } ?? [], carried: next.fields)
  }

  private var removing: [Route] {
    [
      place.page(Paths.Pattern.passkey, for: [.member]) { visit in
        try await SigningInAgain.orStepUp(.removePasskey, returningTo: visit.address) {
          let passkey = try await own(visit)
          try visit.requireFreshProof()
          return .page(
            RemovePasskeyPage(frame: visit.frame, token: visit.token, passkey: shown(passkey)))
        }
      },
      place.form(Paths.Pattern.passkey, for: [.member]) { _, visit in
        guard let secret = visit.session else { return .go(to: Paths.signIn) }
        let passkey = try await own(visit)
        do {
          try await RemovePasskey(place.reception)(
            passkey.passkey.credentialID, session: secret)
          return .go(to: Paths.passkeys)
        } catch let refusal as Refusal where refusal.code.hasPrefix("passkey.") {
          return .again(
            RemovePasskeyPage(
              frame: visit.frame, token: visit.token, passkey: shown(passkey),
              errors: [refusal.ofThePage]))
        } catch let refusal as Refusal {
          return try SigningInAgain.reply(
            to: refusal, before: .removePasskey, returningTo: visit.address)
        }
      },
    ]
  }

  /// The reader's passkey that the address names; somebody else's is not there.
  private func own(_ visit: Visit) async throws -> NamedPasskey {
    guard let secret = visit.session else { throw Visit.absent }
    let wanted = visit.parameter("passkey")
    let account = try await ShowAccount(place.reception)(session: secret)
    guard
      let passkey = account.passkeys.first(where: {
        Base64.url.encode($0.passkey.credentialID) == wanted
      })
    else { throw Visit.absent }
    return passkey
  }

  private func shown(_ named: NamedPasskey) -> PasskeysPage.Passkey {
    PasskeysPage.Passkey(
      id: Base64.url.encode(named.passkey.credentialID), name: named.name,
      madeAt: place.moment(named.madeAt), isElsewhereToo: named.passkey.isBackedUp)
  }
}
