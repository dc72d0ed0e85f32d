internal import Essentials
internal import Vault

extension Reception {
  /// The session of a cookie that has come to one of these stages.
  ///
  /// - Throws: `Refusal/sessionGone` otherwise.
  func session(
    _ secret: SessionSecret, at stages: Set<SessionStage> = [.signedIn]
  ) async throws -> SessionFound {
    guard let found = try await store.session(digest: secret.digest),
      found.session.isAlive(at: now()), stages.contains(found.session.stage)
    else { throw Refusal.sessionGone }
    return found
  }

  /// A session that begins, under a secret that was never there before.
  func begin(
    _ person: PersonID, in school: SchoolID, at stage: SessionStage, by way: SignInWay,
    from visitor: Visitor, provedAt: Instant? = nil, opened: MemberPrivateKey? = nil,
    until latest: Instant? = nil
  ) throws -> NewSession {
    let now = now()
    let secret = try SessionSecret.fresh(random: random)
    let end = end(of: stage, from: now)
    let expiresAt = latest.map { min($0, end) } ?? end
    let session = Session(
      id: identifiers(), digest: secret.digest, person: person, school: school, stage: stage,
      way: way, browser: visitor.browser, startedAt: now, lastSeenAt: now,
      provedAt: provesAlways ? expiresAt : provedAt, expiresAt: expiresAt,
      seal: try seal(opened, of: MemberKeyOwner(school: school, person: person), for: secret))
    return NewSession(secret: secret, session: session)
  }

  /// The same session a step further, under a new secret; the opened key comes along.
  func goOn(
    _ found: SessionFound, _ old: SessionSecret, to stage: SessionStage, provedAt: Instant?,
    opened: MemberPrivateKey? = nil
  ) throws -> NewSession {
    let now = now()
    var session = found.session
    let secret = try SessionSecret.fresh(random: random)
    let key = try opened ?? found.openKeys(with: old)
    session.seal = try seal(
      key, of: MemberKeyOwner(school: session.school, person: session.person), for: secret)
    session.digest = secret.digest
    session.lastSeenAt = now
    session.provedAt = provedAt
    session.offeredTimeCode = nil
    if session.stage != stage { session.expiresAt = end(of: stage, from: now) }
    session.stage = stage
    return NewSession(secret: secret, session: session)
  }

  /// What comes once the password, or what stands in its place, was right.
  func stage(after account: Account) async throws -> SessionStage {
    if account.hasSecondFactor { return .needsSecondFactor }
    let mustHave = try await mustHaveSecondFactor(account.person, account.school)
    return mustHave ? .mustSetUpSecondFactor : .signedIn
  }

  /// Ends the session of a cookie that a new one replaces, in this school and of whomever it was.
  func ending(_ replaced: SessionSecret?, in school: SchoolID) async throws -> [AccountChange] {
    guard let replaced, let old = try await store.session(digest: replaced.digest)?.session,
      old.school == school
    else { return [] }
    return [.end(old.person, old.id)]
  }

  private func end(of stage: SessionStage, from now: Instant) -> Instant {
    switch stage {
    case .signedIn, .task: now.adding(seconds: SessionTimes.whole)
    case .choosesPassword, .needsSecondFactor, .mustSetUpSecondFactor:
      now.adding(seconds: SessionTimes.underWay)
    }
  }

  private func seal(
    _ key: MemberPrivateKey?, of owner: MemberKeyOwner, for secret: SessionSecret
  ) throws -> SessionSeal? {
    try key.map { try SessionSeal($0, owner: owner, for: secret, random: random) }
  }
}
