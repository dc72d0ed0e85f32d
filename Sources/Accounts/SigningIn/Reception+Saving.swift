internal import Essentials
internal import Vault

extension Reception {
  /// Counts an attempt, and refuses it where there were too many.
  func allow(
    _ kind: String, about subject: String, from visitor: Visitor, in school: SchoolID
  ) async throws -> AttemptKeys {
    let keys = AttemptKeys(
      kind, about: subject, from: visitor.address, in: school, index: index)
    let now = now()
    guard let next = try await store.attempt(keys, in: school, at: now) else { return keys }
    throw Refusal.signInWait(seconds: (next.microseconds - now.microseconds) / 1_000_000 + 1)
  }

  /// Counts an attempt of somebody who is known by their session.
  func allow(
    _ kind: String, by session: Session, from visitor: Visitor
  ) async throws -> AttemptKeys {
    try await allow(
      kind, about: session.person.description, from: visitor, in: session.school)
  }

  /// A line of the record about a person's account.
  func line(
    _ act: String, by actor: RecordActor, about person: PersonID, facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: now(), actor: actor, act: "accounts.\(act)", objects: [RecordObject("person", person)],
      facts: facts)
  }

  /// The line of a session that begins or goes on.
  func line(of session: Session) -> RecordEntry {
    let act =
      switch session.stage {
      case .signedIn: "session.signed-in"
      case .task: "session.task-opened"
      case .choosesPassword, .needsSecondFactor, .mustSetUpSecondFactor: "session.begun"
      }
    var facts = ["way": session.way.rawValue]
    if case .task(let task) = session.stage { facts["task"] = task.kind }
    let actor: RecordActor =
      if case .task = session.stage { .link(session.person) } else { .person(session.person) }
    return line(act, by: actor, about: session.person, facts: facts)
  }

  /// Saves, and says what a conflict means to the person.
  func save(
    _ changes: [AccountChange], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    do {
      try await store.save(changes, in: school, recording: entries)
    } catch let conflict as AccountConflict {
      throw conflict.refusal
    }
  }

  /// Does what the office does to somebody's account, once more where the person used it meanwhile.
  func insisting(_ work: () async throws -> Void) async throws {
    for _ in 0..<4 {
      do {
        return try await work()
      } catch let refusal as Refusal where refusal == .accountChanged {
        continue
      }
    }
    try await work()
  }

  /// The account of a person; open or closed.
  func existing(_ person: PersonID, in school: SchoolID) async throws -> Account {
    guard let account = try await store.account(of: person, in: school) else {
      throw Refusal.noAccount
    }
    return account
  }

  /// The open account of a session's person.
  func account(of session: Session) async throws -> Account {
    guard let account = try await store.account(of: session.person, in: session.school),
      account.disabledAt == nil
    else { throw Refusal.sessionGone }
    return account
  }
}

extension AccountConflict {
  /// What the person is told.
  var refusal: Refusal {
    switch self {
    case .accountChanged, .escrowChanged: .accountChanged
    case .timeCodeUsed: .codeRefused
    case .recoveryCodesChanged: .recoveryCodeRefused
    case .passkeyChanged, .passkeyTaken, .challengeAnswered: PasskeyFault.wrongPasskey.refusal
    case .subjectTaken: .providerOtherAccount
    case .sessionGone: .sessionGone
    case .linkGone: .linkGone
    }
  }
}
