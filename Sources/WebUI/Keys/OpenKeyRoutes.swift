internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Vault
internal import Views

/// Opening one's key in this session, which came about without what opens it.
///
/// At the door, since whoever has yet to set up the first second step types the passphrase before it.
struct OpenKeyRoutes: Sendable {
  let place: Workplace

  var routes: [Route] {
    [
      place.door(Paths.openKey.text) { caller in
        guard let half = try await closed(caller) else { return .go(to: Paths.yourKey) }
        return .page(
          page(caller, half.found, caller.query[SigningInAgain.stepKey], Destination(caller.query)))
      },
      place.doorForm(Paths.openKey.text) { form, caller in
        guard let half = try await closed(caller) else { return .go(to: Paths.yourKey) }
        let step = form.text(SigningInAgain.stepKey)
        let next = Destination(form)
        do {
          let new = try await OpenKeysHere(place.reception)(
            with: form.text(OpenKeyPage.Names.word) ?? "", session: half.secret,
            from: caller.visitor)
          let reply: Reply =
            step.flatMap(ProvedStep.init).map { .go(to: next.address($0.address)) }
            ?? next.go(or: Paths.yourKey.with(KeyForms.newsKey, KeyForms.News.opened.rawValue))
          return reply.setting(.session, new.secret.cookieBytes.value)
        } catch let refusal as Refusal where refusal.isToldOnPage {
          let error = KeyForms.error(OpenKeyPage.Names.word, refusal)
          return .again(page(caller, half.found, step, next, [error]))
        }
      },
    ]
  }

  /// A session that is signed in or about to set up its first second step, and in which a key is not open yet.
  private func closed(
    _ caller: Caller
  ) async throws -> (secret: SessionSecret, found: SessionFound)? {
    guard let secret = caller.session, let found = try await FindSession(place.reception)(secret),
      found.publicKey != nil, !found.hasLockedKeys, found.session.seal == nil,
      found.session.stage == .mustSetUpSecondFactor || found.isSignedIn && caller.reader != nil
    else { return nil }
    return (secret, found)
  }

  private func page(
    _ caller: Caller, _ found: SessionFound, _ step: String?, _ next: Destination,
    _ errors: [FieldError] = []
  ) -> OpenKeyPage {
    let step = step.flatMap(ProvedStep.init)
    return OpenKeyPage(
      frame: caller.frame, token: caller.token,
      word: found.hasPassphrase ? .passphrase : .password, isBeforeSecondFactor: step != nil,
      errors: errors,
      carried: (step.map { [HiddenField(SigningInAgain.stepKey, $0.rawValue)] } ?? [])
        + next.fields)
  }
}
