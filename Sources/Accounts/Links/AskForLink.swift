package import Essentials
internal import Vault

/// Asks for a link by e-mail; the answer to the person is the same whoever asks for whatever address.
package struct AskForLink: Sendable {
  private let reception: Reception

  /// Asks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// What to mail, if anything.
  ///
  /// For an address that is unknown the same statements run and the same commit is waited for: a
  /// link of nobody's is made void. It leaves no line, so that strangers cannot make the record
  /// grow. After too many attempts nothing is sent, and nothing is said.
  ///
  /// - Parameter purpose: `signIn` or `forgottenPassword`; for others nothing is sent.
  package func callAsFunction(
    email: String, for purpose: LinkPurpose, in school: SchoolID, from visitor: Visitor
  ) async throws -> LinkToSend? {
    guard purpose == .signIn || purpose == .forgottenPassword else { return nil }
    let email = TypedText.email(email)
    let keys = AttemptKeys(
      "link", about: email, from: visitor.address, in: school, index: reception.index)
    let blocked = try await reception.store.attempt(keys, in: school, at: reception.now())
    guard blocked == nil else { return nil }
    let found = try await reception.person(email, school)
    let person = found ?? reception.identifiers()
    let account = try await reception.store.account(of: person, in: school)
    let made = try reception.link(for: person, purpose: purpose, in: school)
    guard found != nil, account?.disabledAt == nil else {
      try await reception.save(
        [.voidLinks(person, [purpose], task: nil)], in: school, recording: [])
      return nil
    }
    try await reception.save(
      [.add(made.link)], in: school,
      recording: [
        reception.line(
          "link.asked", by: .program("sign-in"), about: person,
          facts: ["purpose": purpose.rawValue])
      ])
    return made.send
  }
}

extension Reception {
  /// A new link, to keep and to send.
  func link(
    for person: PersonID, purpose: LinkPurpose, task: OneTask? = nil, in school: SchoolID,
    until latest: Instant? = nil
  ) throws -> (link: PersonalLink, send: LinkToSend) {
    let token = try LinkToken.fresh(random: random)
    let now = now()
    let expiresAt = latest ?? now.adding(seconds: purpose.lifetime)
    return (
      PersonalLink(
        token, purpose: purpose, person: person, task: task, school: school, createdAt: now,
        expiresAt: expiresAt),
      LinkToSend(
        person: person, school: school, token: token, purpose: purpose, expiresAt: expiresAt)
    )
  }
}
