package import Essentials
package import Vault

/// What a link leads to, before it is used.
package struct LinkShown: Sendable, Hashable {
  /// Whom it was given to.
  package let person: PersonID
  /// What it is for.
  package let purpose: LinkPurpose
  /// The one task that it reaches, where it is for one.
  package let task: OneTask?
  /// From when it no longer works.
  package let expiresAt: Instant
}

/// Opens a link that somebody was sent: looking changes nothing, since programs that look through
/// mail open links too; the press of a button uses it.
package struct OpenLink: Sendable {
  private let reception: Reception

  /// Opens links at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// What a link leads to.
  ///
  /// - Parameter text: The token as it stands in the address.
  /// - Throws: `Refusal/linkGone` where it does not work, whyever.
  package func look(at text: String, in school: SchoolID) async throws -> LinkShown {
    let link = try await link(text, in: school).link
    return LinkShown(
      person: link.person, purpose: link.purpose, task: link.task,
      expiresAt: link.stored.grant.expiresAt)
  }

  /// Uses the link and begins a session; its stage says what comes next.
  ///
  /// A second factor that was set up is asked for here too.
  ///
  /// - Throws: `Refusal/linkGone` where it does not work, whyever.
  package func callAsFunction(
    _ text: String, in school: SchoolID, from visitor: Visitor,
    replacing replaced: SessionSecret? = nil
  ) async throws -> NewSession {
    let (link, kept) = try await link(text, in: school)
    let account = kept ?? Account(person: link.person, school: school, createdAt: reception.now())
    let stage = try await stage(for: link, of: account)
    let hasNothingElse = account.password == nil && stage == .signedIn
    let isTask = link.purpose == .task
    let new = try reception.begin(
      link.person, in: school, at: stage, by: link.purpose.way, from: visitor,
      provedAt: hasNothingElse ? reception.now() : nil,
      until: isTask ? link.stored.grant.expiresAt : nil)
    var changes = try await reception.ending(replaced, in: school)
    changes.append(.useLink(link))
    if kept == nil, !isTask { changes.append(.put(account)) }
    try await reception.save(
      changes + [.start(new.session)], in: school, recording: [reception.line(of: new.session)])
    return isTask ? new : new.noting(account, isFirst: kept == nil)
  }

  private func stage(for link: PersonalLink, of account: Account) async throws -> SessionStage {
    switch (link.purpose, link.task) {
    case (.signIn, _): try await reception.stage(after: account)
    case (.invitation, _), (.forgottenPassword, _): .choosesPassword
    case (.task, let task?): .task(task)
    case (.task, nil): throw Refusal.linkGone
    }
  }

  private func link(
    _ text: String, in school: SchoolID
  ) async throws -> (link: PersonalLink, account: Account?) {
    guard let token = LinkToken(text),
      let link = try await reception.store.link(lookup: token.lookup, in: school),
      link.answer(to: token, in: school, now: reception.now()) == .good
    else { throw Refusal.linkGone }
    let account = try await reception.store.account(of: link.person, in: school)
    guard account?.disabledAt == nil else { throw Refusal.linkGone }
    return (link, account)
  }
}

extension LinkPurpose {
  /// How a session that it begins came about.
  fileprivate var way: SignInWay {
    switch self {
    case .signIn: .link
    case .invitation: .invitation
    case .forgottenPassword: .forgottenPassword
    case .task: .taskLink
    }
  }
}
