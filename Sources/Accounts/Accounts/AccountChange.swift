package import Essentials
package import Vault

/// One thing that changes about accounts; those of one act are kept together or not at all.
///
/// What must happen once says what it was when it was read, and the store compares in the statement
/// that writes: of two that come at once, one is refused with an `AccountConflict`.
package enum AccountChange: Sendable, Equatable {
  /// A new account (revision 0), or a changed one that is still as it was read.
  ///
  /// Using a code or a passkey makes the account another one too, so that nothing used is undone.
  case put(Account)
  /// Keys that new ones took the place of, or that were regained since.
  case keepFormer(FormerKeys)
  /// A time code was used, for the first time.
  case useTimeCode(PersonID, after: Int64?, step: Int64)
  /// A recovery code was used.
  case useRecoveryCode(PersonID, of: RecoveryCodes, left: RecoveryCodes)
  /// A browser answered a challenge: the same answer, or one to an earlier challenge, is not taken from it again.
  case answer(AnsweredChallenge)
  /// A passkey was used: the device's counter goes up.
  case usePasskey(was: Passkey, now: Passkey)
  /// Somebody signs in.
  case start(Session)
  /// A session goes on under a new secret, so that the old cookie says nothing any more.
  case renew(from: [UInt8], to: Session)
  /// One session ends.
  case end(PersonID, SessionID)
  /// All sessions of a person end, but for one.
  case endAll(PersonID, except: SessionID?)
  /// A link is made.
  case add(PersonalLink)
  /// A link is used: it is gone then, where it works once.
  case useLink(PersonalLink)
  /// Links of a person, for these purposes, work no more; those to tasks, of one task where it is named.
  case voidLinks(PersonID, Set<LinkPurpose>, task: OneTask?)
  /// What a person's links to a task opened is closed.
  case endTask(PersonID, OneTask)
  /// The school's escrow is made; or one replaces `replacing`.
  case entrust(SchoolEscrow, replacing: MemberPublicKey?, at: Instant)
  /// Somebody proved to be themselves: their own attempts are forgotten, those of the network
  /// address are one fewer.
  case forgive(AttemptKeys)
  /// What has run out before a moment goes: sessions, links, challenges, attempts.
  case forgetExpired(before: Instant)
}

extension AccountChange {
  /// The school that it says it is of, where it says so.
  package var school: SchoolID? {
    switch self {
    case .put(let account): account.school
    case .keepFormer(let former): former.keys.owner.school
    case .start(let session), .renew(_, let session): session.school
    case .add(let link), .useLink(let link): link.stored.grant.school
    case .entrust(let escrow, _, _): escrow.school
    case .useTimeCode, .useRecoveryCode, .answer, .usePasskey, .end, .endAll, .endTask, .voidLinks,
      .forgive, .forgetExpired:
      nil
    }
  }
}
