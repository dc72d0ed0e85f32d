internal import Accounts
internal import Essentials
internal import Vault

/// What `MemoryAccountStore` holds: a value, so that an act is kept whole or not at all.
struct MemoryAccounts {
  var accounts: [MemberKeyOwner: Account] = [:]
  var sessions: [Session] = []
  var links: [PersonalLink] = []
  var former: [MemberKeyOwner: [FormerKeys]] = [:]
  var answers: [SchoolID: [[UInt8]: AnsweredChallenge]] = [:]
  var attempts: [SchoolID: [[UInt8]: (count: Int, lastAt: Instant)]] = [:]
  var escrows: [SchoolID: SchoolEscrow] = [:]
  var lines: [RecordEntry] = []
  var writes = 0

  /// How many attempts there were, and when the next is allowed.
  func attempts(
    of key: [UInt8], _ limits: AttemptLimits, in school: SchoolID, at now: Instant
  ) -> (count: Int, nextAt: Instant?) {
    guard let kept = attempts[school]?[key], !limits.isForgotten(lastAt: kept.lastAt, at: now)
    else { return (0, nil) }
    return (kept.count, limits.nextAt(after: kept.count, lastAt: kept.lastAt))
  }

  /// Makes a change.
  mutating func apply(_ change: AccountChange, in school: SchoolID) throws(AccountConflict) {
    func owner(_ person: PersonID) -> MemberKeyOwner {
      MemberKeyOwner(school: school, person: person)
    }
    switch change {
    case .put(let account): try put(account)
    case .keepFormer(let keys):
      former[keys.keys.owner, default: []].removeAll { $0.keys.publicKey == keys.keys.publicKey }
      former[keys.keys.owner, default: []].append(keys)
    case .useTimeCode(let person, let after, let step):
      guard let account = accounts[owner(person)], account.timeCode != nil,
        account.lastUsedStep == after
      else { throw .timeCodeUsed }
      accounts[owner(person)]?.lastUsedStep = step
      accounts[owner(person)]?.revision += 1
    case .useRecoveryCode(let person, let codes, let left):
      guard accounts[owner(person)]?.recoveryCodes == codes else { throw .recoveryCodesChanged }
      accounts[owner(person)]?.recoveryCodes = left
      accounts[owner(person)]?.revision += 1
    case .answer(let answered):
      if let last = answers[school]?[answered.holder] {
        guard last.expiresAt <= answered.expiresAt, last.challenge != answered.challenge else {
          throw .challengeAnswered
        }
      }
      answers[school, default: [:]][answered.holder] = answered
    case .usePasskey(let was, let now):
      let all = accounts[owner(was.person)]?.passkeys ?? []
      guard let place = all.firstIndex(where: { $0.passkey == was }) else {
        throw .passkeyChanged
      }
      accounts[owner(was.person)]?.passkeys[place].passkey = now
      accounts[owner(was.person)]?.revision += 1
    case .start(let session): sessions.append(session)
    case .renew(let old, let session):
      let place = sessions.firstIndex { $0.digest == old && $0.id == session.id }
      guard let place, sessions[place].school == school else { throw .sessionGone }
      sessions[place] = session
    case .end(let person, let id): endSessions(of: person, in: school) { $0.id == id }
    case .endAll(let person, let kept): endSessions(of: person, in: school) { $0.id != kept }
    case .endTask(let person, let task):
      endSessions(of: person, in: school) { $0.stage == .task(task) }
    case .add(let link): links.append(link)
    case .useLink(let link):
      guard links.contains(link) else { throw .linkGone }
      if link.purpose.worksOnce { links.removeAll { $0 == link } }
    case .voidLinks(let person, let purposes, let task):
      links.removeAll {
        $0.person == person && $0.stored.grant.school == school && purposes.contains($0.purpose)
          && (task == nil || $0.task == task)
      }
    case .entrust(let escrow, let old, _):
      guard escrows[school]?.publicKey == old else { throw .escrowChanged }
      escrows[school] = escrow
    case .forgive(let keys):
      attempts[school]?[keys.account] = nil
      if let count = attempts[school]?[keys.network]?.count, count > 0 {
        attempts[school]?[keys.network]?.count -= 1
      }
    case .forgetExpired(let moment):
      sessions.removeAll { $0.school == school && $0.expiresAt < moment }
      links.removeAll {
        $0.stored.grant.school == school && $0.stored.grant.expiresAt < moment
      }
      answers[school] = answers[school]?.filter { $0.value.expiresAt >= moment }
      attempts[school] = attempts[school]?.filter { $0.value.lastAt >= moment }
    }
  }

  private mutating func put(_ account: Account) throws(AccountConflict) {
    guard (accounts[account.owner]?.revision ?? 0) == account.revision else {
      throw .accountChanged
    }
    let others = accounts.values.filter { $0.owner != account.owner }
    let credentials = Set(account.passkeys.map(\.passkey.credentialID))
    guard
      !others.contains(where: { other in
        other.passkeys.contains { credentials.contains($0.passkey.credentialID) }
      })
    else { throw .passkeyTaken }
    guard
      !others.contains(where: {
        $0.school == account.school && !Set($0.subjects).isDisjoint(with: account.subjects)
      })
    else { throw .subjectTaken }
    accounts[account.owner] = account
    accounts[account.owner]?.revision += 1
  }

  private mutating func endSessions(
    of person: PersonID, in school: SchoolID, where isIt: (Session) -> Bool
  ) {
    sessions.removeAll { $0.person == person && $0.school == school && isIt($0) }
  }
}
