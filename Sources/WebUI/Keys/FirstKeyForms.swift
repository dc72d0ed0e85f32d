internal import Accounts
internal import Essentials
internal import HTTPSupport
internal import Vault
internal import Views

/// The first key of somebody who signs in without a password.
///
/// It is asked for once, after the first sign-in, and can be put off, so that a busy office is stopped for a few seconds
/// in a year. Those to whom confidential things come are asked at each sign-in until they have one.
enum FirstKeyForms {
  private typealias Names = FirstKeyPage.Names

  /// The query's key for a sign-in that was not the first.
  static let askedKey = "asked"
  /// The value of `askedKey` there.
  static let again = "again"

  /// The page; on from it at once for whoever has a key, or has put it off and may.
  static func show(_ visit: Visit) async throws -> Reply {
    let next = Destination(visit.query)
    guard try await mayMake(visit) else { return next.go(or: Paths.yourKey) }
    guard needs(visit) || visit.query[askedKey] != again else { return next.go(.signedIn) }
    try visit.requireFreshProof()
    return .page(page(visit, next, []))
  }

  /// Makes the key, and shows its sheet this once.
  static func make(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let next = Destination(form)
    guard try await mayMake(visit) else { return next.go(or: Paths.yourKey) }
    let passphrase = form.text(Names.passphrase) ?? ""
    guard passphrase == form.text(Names.again) else {
      return .again(page(visit, next, [KeyForms.notTheSame(Names.again)]))
    }
    do {
      let made = try await ChoosePassphrase(visit.place.reception)(
        passphrase, session: KeyForms.session(visit), rules: visit.passwordRules)
      return KeyForms.shown(
        made, visit, .owner, word: .passphrase, next: next.place(after: .signedIn))
    } catch let refusal as Refusal where refusal.isToldOnPage {
      return .again(page(visit, next, [KeyForms.error(Names.passphrase, refusal)]))
    }
  }

  /// Whether confidential things come to the reader, so that a key is needed.
  static func needs(_ visit: Visit) -> Bool { visit.isOne(of: DeskAudiences.confidential) }

  private static func mayMake(_ visit: Visit) async throws -> Bool {
    try await ShowAccount(visit.place.reception)(session: KeyForms.session(visit))
      .mayChoosePassphrase
  }

  private static func page(
    _ visit: Visit, _ next: Destination, _ errors: [FieldError]
  ) -> FirstKeyPage {
    FirstKeyPage(
      frame: visit.frame, token: visit.token,
      later: needs(visit) ? nil : next.place(after: .signedIn), errors: errors,
      carried: next.fields)
  }
}

extension Destination {
  /// The same wish, after a first key was asked for where there is none.
  func askingForKey(of new: NewSession) -> Destination {
    guard let lacking = new.lacksKeys else { return self }
    let page =
      lacking == .atFirst
      ? Paths.firstKey : Paths.firstKey.with(FirstKeyForms.askedKey, FirstKeyForms.again)
    return Destination(path: address(page).text)
  }
}

extension Visit {
  /// What a password or passphrase of the reader must be.
  var passwordRules: PasswordRules {
    PasswordRules(schoolNames: [schoolName], personNames: [reader.name])
  }
}
