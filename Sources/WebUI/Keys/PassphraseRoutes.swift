internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Views

/// Keys of those who sign in without a password: the first one, its passphrase, and opening it.
struct PassphraseRoutes: Sendable {
  let place: Workplace

  var routes: [Route] {
    [
      form(Paths.firstKey, show: FirstKeyForms.show, send: FirstKeyForms.make),
      form(Paths.passphrase, show: PassphraseForms.show, send: PassphraseForms.change),
      form(
        Paths.forgottenPassphrase, show: ForgottenPassphraseForms.show,
        send: ForgottenPassphraseForms.open),
    ].flatMap(\.self) + [locking] + OpenKeyRoutes(place: place).routes
  }

  private var locking: Route {
    place.form(Paths.lockKey.text, for: [.member]) { _, visit in
      try await SigningInAgain.orStepUp(.key, returningTo: Paths.forgottenPassphrase) {
        guard let session = visit.session else { throw Refusal.sessionGone }
        try await ForgetPassphrase(place.reception)(session: session)
        return .go(to: Paths.forgottenPassphrase)
      }
    }
  }

  /// A page and its form, for everybody who is signed in and has just shown who they are.
  private func form(
    _ address: Address, show: @escaping @Sendable (Visit) async throws -> Reply,
    send: @escaping @Sendable (FormBody, Visit) async throws -> Reply
  ) -> [Route] {
    [
      place.page(address.text, for: [.member]) { visit in
        try await SigningInAgain.orStepUp(.key, returningTo: visit.address) {
          try await show(visit)
        }
      },
      place.form(address.text, for: [.member]) { form, visit in
        try await SigningInAgain.orStepUp(.key, returningTo: address) {
          try await send(form, visit)
        }
      },
    ]
  }
}
