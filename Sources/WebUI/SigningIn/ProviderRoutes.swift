internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Hummingbird
internal import Vault
internal import Views

/// Signing in with the school's accounts elsewhere: the way to the provider, and the way back.
///
/// The way back answers with a small page and no redirect: the session's cookie is `Strict`, and browsers would leave it
/// at home on a redirect that began at the provider (decision 9).
struct ProviderRoutes: Sendable {
  let place: Workplace

  var routes: [Route] {
    [
      place.arrival(Paths.Pattern.signInWith) { caller in
        let choice = try choice(caller)
        do {
          let leaving = try await choice.leave(
            caller.query[SignInPage.Names.next], caller.session)
          return Reply.leave(to: leaving.address).adding(cookie: leaving.cookie)
        } catch let refusal as Refusal {
          return .again(page(caller, choice, refusal))
        }
      },
      place.arrival(Paths.Pattern.backFromProvider) { caller in
        let choice = try choice(caller)
        // The cookie has served, whatever comes of it.
        return try await arrive(caller, from: choice).adding(cookie: choice.clearing)
      },
    ]
  }

  private func arrive(_ caller: Caller, from choice: ProviderChoice) async throws -> Reply {
    do {
      let back = try choice.comeBack(
        caller.request.uri.query ?? "", caller.request.headers[values: .cookie])
      let signIn = SignInWithProvider(place.reception)
      let counted = try await signIn.count(back.question, in: place.school, from: caller.visitor)
      let new = try await signIn(
        try await back.identity(), in: place.school, from: caller.visitor,
        replacing: back.replaced, counted: counted)
      let next = Destination(path: back.destination == "/" ? nil : back.destination)
        .askingForKey(of: new)
      let page = ProviderReturnPage(
        frame: caller.frame, provider: choice.name,
        outcome: .signedIn(next: next.place(after: new.session.stage)))
      return Reply.page(page).setting(.session, new.secret.cookieBytes.value)
    } catch let refusal as Refusal {
      return .again(page(caller, choice, refusal))
    }
  }

  private func page(
    _ caller: Caller, _ choice: ProviderChoice, _ refusal: Refusal
  ) -> ProviderReturnPage {
    ProviderReturnPage(
      frame: caller.frame, provider: choice.name,
      outcome: .refused(refusal.message, again: Paths.signIn(with: choice.id)))
  }

  private func choice(_ caller: Caller) throws -> ProviderChoice {
    let id = caller.parameter("provider")
    guard let choice = place.providers.first(where: { $0.id == id }) else { throw Visit.absent }
    return choice
  }
}
