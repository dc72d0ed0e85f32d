internal import People
package import HTTPSupport

internal import Accounts
internal import Essentials
internal import Views

/// The door: signing in with a password or a link, the second step, passwords, and where one is signed in.
package struct SignInRoutes: Sendable {
  /// The query's key for what has to come before anything else: the password.
  static let firstKey = "first"

  let place: Workplace

  /// The door of a school.
  package init(_ place: Workplace) { self.place = place }

  /// The routes.
  package var routes: [Route] {
    passwordRoutes + linkRoutes + ProviderRoutes(place: place).routes
      + SecondFactorRoutes(place: place).routes + PasskeyRoutes(place: place).routes
      + OwnPasskeyRoutes(place: place).routes
      + PasswordRoutes(place: place).routes + SessionRoutes(place: place).routes
  }

  private var passwordRoutes: [Route] {
    [
      place.door(Paths.signIn.text) { caller in
        guard caller.reader == nil else { return .go(to: Paths.today) }
        return .page(page(caller))
      },
      place.doorForm(Paths.signIn.text) { form, caller in
        let email = form.text(SignInPage.Names.email) ?? ""
        let password = form.text(SignInPage.Names.password) ?? ""
        let next = Destination(form)
        let errors = missing(email: email, password: password)
        guard errors.isEmpty else {
          return .again(page(caller, email: email, errors: errors, next: next))
        }
        do {
          let new = try await SignInWithPassword(place.reception)(
            email: email, password: password, in: place.school, from: caller.visitor,
            replacing: caller.session)
          return next.reply(after: new)
        } catch let refusal as Refusal {
          let error = FieldError(field: SignInPage.Names.password, message: refusal.message)
          return .again(page(caller, email: email, errors: [error], next: next))
        }
      },
    ]
  }

  private var linkRoutes: [Route] {
    [
      place.door(Paths.signInByLink.text) { caller in .page(page(caller, way: .link)) },
      place.doorForm(Paths.signInByLink.text) { form, caller in
        let email = (form.text(SignInPage.Names.email) ?? "").withoutOuterSpaces
        let wish: LinkPurpose =
          form.text(SignInPage.Names.wish) == "newPassword" ? .forgottenPassword : .signIn
        guard email.contains("@") else {
          let error = FieldError(
            field: SignInPage.Names.email, message: "Type the whole address, with the @ in it")
          return .again(page(caller, way: .link, email: email, errors: [error]))
        }
        do {
          let link = try await AskForLink(place.reception)(
            email: email, for: wish, in: place.school, from: caller.visitor)
          if let link { _ = try await place.send(LetterToSend(link)) }
        } catch let refusal as Refusal {
          let error = FieldError(field: SignInPage.Names.email, message: refusal.message)
          return .again(page(caller, way: .link, email: email, errors: [error]))
        }
        return .page(LinkSentPage(frame: caller.frame, email: email))
      },
      place.door(Paths.Pattern.openLink) { caller in
        let text = caller.parameter("token")
        do {
          let shown = try await OpenLink(place.reception).look(at: text, in: place.school)
          let person = try await place.office.people.person(shown.person, of: place.school)
          return .page(
            OpenLinkPage(
              frame: caller.frame, token: caller.token, link: text,
              name: person?.details.name.given ?? "you", purpose: shown.purpose.words))
        } catch let refusal as Refusal where refusal.code == Refusal.linkGone.code {
          return .again(ErrorPage.linkIsOver(frame: caller.frame))
        }
      },
      place.doorForm(Paths.Pattern.openLink) { _, caller in
        do {
          let new = try await OpenLink(place.reception)(
            caller.parameter("token"), in: place.school, from: caller.visitor,
            replacing: caller.session)
          return Destination.today.askingForKey(of: new).reply(after: new)
        } catch let refusal as Refusal where refusal.code == Refusal.linkGone.code {
          return .again(ErrorPage.linkIsOver(frame: caller.frame))
        }
      },
    ]
  }

  private func page(
    _ caller: Caller, way: SignInPage.Way = .password, email: String = "",
    errors: [FieldError] = [], next: Destination? = nil
  ) -> SignInPage {
    let next = next ?? Destination(caller.query)
    return SignInPage(
      frame: caller.frame, token: caller.token, way: way, email: email, errors: errors,
      providers: place.providers.map {
        Link("Sign in with \($0.name)", next.address(Paths.signIn(with: $0.id)))
      },
      otherWays: place.reception.site == nil
        ? [] : [Link("Sign in with a passkey", next.address(Paths.passkey))],
      marks: caller.marks(["12"]),
      news: caller.query[Self.firstKey] == SignInPage.Names.password
        ? Refusal.passwordFirst.message : nil,
      carried: next.fields)
  }

  private func missing(email: String, password: String) -> [FieldError] {
    var errors: [FieldError] = []
    if !email.contains("@") {
      errors.append(
        FieldError(
          field: SignInPage.Names.email, message: "Type the whole address, with the @ in it"))
    }
    if password.isEmpty {
      errors.append(FieldError(field: SignInPage.Names.password, message: "Type your password"))
    }
    return errors
  }
}

extension LinkPurpose {
  /// What the link lets its holder do, to stand after "lets you go on".
  fileprivate var words: String {
    switch self {
    case .signIn: "to your pages at the school"
    case .invitation: "to choose a password"
    case .forgottenPassword: "to choose a new password"
    case .task: "to the one thing that the school asks of you"
    }
  }
}
