package import Essentials
package import Vault

/// Signs in through the school's own sign-in: at first by the verified address of one of the
/// school's people, and from then on by the subject, which never changes hands.
package struct SignInWithProvider: Sendable {
  private let reception: Reception

  /// Signs in at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Counts that somebody came back from the provider, before the provider is asked about it.
  ///
  /// - Parameter question: What names the sign-in that was begun, so that one answer is not tried over and over.
  /// - Throws: `Refusal/signInWait(seconds:)`.
  package func count(
    _ question: String, in school: SchoolID, from visitor: Visitor
  ) async throws -> AttemptKeys {
    try await reception.allow("provider", about: question, from: visitor, in: school)
  }

  /// Begins a session; a second factor is asked for unless the provider says that one was given.
  ///
  /// - Parameters:
  ///   - replaced: The secret of the session whose place the new one takes.
  ///   - attempt: What ``count(_:in:from:)`` counted.
  /// - Throws: `Refusal/providerOtherAccount` for whoever is not known, or known as somebody else.
  package func callAsFunction(
    _ identity: ProviderIdentity, in school: SchoolID, from visitor: Visitor,
    replacing replaced: SessionSecret? = nil, counted attempt: AttemptKeys? = nil
  ) async throws -> NewSession {
    var changes = try await reception.ending(replaced, in: school)
    let account: Account
    if let known = try await reception.store.account(with: identity.subject, in: school) {
      account = known
    } else {
      account = try await linked(identity, in: school)
      changes.append(.put(account))
    }
    guard account.disabledAt == nil else { throw Refusal.providerOtherAccount }
    let stage: SessionStage =
      identity.gaveSecondFactor ? .signedIn : try await reception.stage(after: account)
    let hasProved = identity.gaveSecondFactor || account.password == nil && stage == .signedIn
    let new = try reception.begin(
      account.person, in: school, at: stage, by: .provider, from: visitor,
      provedAt: hasProved ? reception.now() : nil)
    var lines = [reception.line(of: new.session)]
    let isFirst = changes.contains(.put(account))
    if isFirst {
      lines.insert(
        reception.line("provider.linked", by: .person(account.person), about: account.person),
        at: 0)
    }
    changes += [.start(new.session)] + (attempt.map { [.forgive($0)] } ?? [])
    try await reception.save(changes, in: school, recording: lines)
    return new.noting(account, isFirst: isFirst)
  }

  /// The account of the person with the verified address, linked with the subject.
  ///
  /// One who is linked at that provider already is somebody else: the address was given on.
  private func linked(_ identity: ProviderIdentity, in school: SchoolID) async throws -> Account {
    guard let email = identity.verifiedEmail,
      let person = try await reception.person(email, school)
    else { throw Refusal.providerOtherAccount }
    var account =
      try await reception.store.account(of: person, in: school)
      ?? Account(person: person, school: school, createdAt: reception.now())
    guard account.subjects.allSatisfy({ $0.issuer != identity.subject.issuer }) else {
      throw Refusal.providerOtherAccount
    }
    account.subjects.append(identity.subject)
    return account
  }
}
