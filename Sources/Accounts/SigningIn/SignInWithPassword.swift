package import Essentials
package import Vault

/// The first step of signing in: an address and a password.
///
/// Unknown address, closed account, account without a password and wrong password give one and the
/// same refusal, after one Argon2id each.
package struct SignInWithPassword: Sendable {
  private let reception: Reception

  /// Signs in at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Begins a session; its stage says what comes next.
  ///
  /// - Parameter replaced: The secret of the cookie that the request brought, whose session ends: no
  ///   session that was there before is ever taken over.
  /// - Throws: `Refusal/signInRefused`, `Refusal/signInWait(seconds:)` or `Refusal/signInBusy`.
  package func callAsFunction(
    email: String, password: String, in school: SchoolID, from visitor: Visitor,
    replacing replaced: SessionSecret? = nil
  ) async throws -> NewSession {
    let typed = try Password(password)
    let email = TypedText.email(email)
    let keys = try await reception.allow("password", about: email, from: visitor, in: school)
    // Somebody unknown is looked up too, as nobody.
    let person = try await reception.person(email, school) ?? reception.identifiers()
    let account = try await reception.store.account(of: person, in: school)
    let open = account?.disabledAt == nil ? account : nil
    let hash = open?.password ?? reception.decoy
    let isRight = try await reception.gate.run { try hash.matches(typed) }
    guard isRight, let account = open else { throw Refusal.signInRefused }
    return try await begin(account, with: typed, keys, from: visitor, replacing: replaced)
  }

  private func begin(
    _ account: Account, with typed: Password, _ attempt: AttemptKeys, from visitor: Visitor,
    replacing replaced: SessionSecret?
  ) async throws -> NewSession {
    let opened = try await reception.open(account, with: typed)
    let current = try await reception.refreshed(account, with: typed, opened: opened)
    let stage = try await reception.stage(after: account)
    let new = try reception.begin(
      account.person, in: account.school, at: stage, by: .password, from: visitor,
      provedAt: stage == .signedIn ? reception.now() : nil, opened: opened)
    var changes = try await reception.ending(replaced, in: account.school)
    if current != account { changes.append(.put(current)) }
    try await reception.save(
      changes + [.start(new.session), .forgive(attempt)], in: account.school,
      recording: [reception.line(of: new.session)])
    return new
  }
}
