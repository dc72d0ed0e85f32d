import Accounts
import Essentials
import Storage
import TestSupport
import Testing
import Vault

@Suite struct SessionStoreTests {
  private let school = AccountsKept.school
  private let teacher = KeptSchool.teacher
  private let line = [SampleAccounts.line()]
  private let task = OneTask("acknowledge", CampaignID(high: 3, low: 3))

  @Test(arguments: AccountsKept.allCases)
  func `a session is found by its digest alone, with what is known of the account`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let account = try SampleAccounts.full()
      let session = try SampleAccounts.session(1)
      let tasked = try SampleAccounts.session(2, of: KeptSchool.head, stage: .task(task))
      try await store.save(
        [.put(account), .start(session), .start(tasked)], in: school, recording: line)
      #expect(
        try await store.session(digest: session.digest)
          == SessionFound(
            session: session, publicKey: account.keys?.publicKey, hasPassword: true,
            hasTimeCode: true, hasPasskey: true))
      #expect(
        try await store.session(digest: tasked.digest) == SessionFound(session: tasked))
      #expect(try await store.lockedKeys(in: school).isEmpty)
      var closed = account.kept(revision: 1)
      closed.keys = account.keys.map {
        MemberKeys(
          owner: $0.owner, publicKey: $0.publicKey, passwordSeal: nil,
          recoverySeal: $0.recoverySeal, escrowSeal: $0.escrowSeal)
      }
      try await store.save([.put(closed)], in: school, recording: line)
      #expect(try await store.session(digest: session.digest)?.hasLockedKeys == true)
      #expect(
        try await store.lockedKeys(in: school) == [
          LockedKeys(person: teacher, entrustedTo: account.entrustedTo)
        ])
      #expect(try await store.lockedKeys(in: AccountsKept.neighbour).isEmpty)
      closed.revision = 2
      closed.disabledAt = SampleAccounts.now
      try await store.save([.put(closed)], in: school, recording: line)
      #expect(try await store.session(digest: session.digest) == nil)
      #expect(try await store.lockedKeys(in: school).isEmpty)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `a session goes on under a new secret once, from the secret that it has`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let session = try SampleAccounts.session(1, stage: .needsSecondFactor)
      try await store.save([.start(session)], in: school, recording: line)
      var next = session
      next.digest = Array(repeating: 77, count: 32)
      next.stage = .signedIn
      next.provedAt = nil
      next.seal = nil
      next.offeredTimeCode = nil
      try await store.save(
        [.renew(from: session.digest, to: next)], in: school, recording: line)
      #expect(try await store.session(digest: session.digest) == nil)
      #expect(try await store.session(digest: next.digest)?.session == next)
      await #expect(throws: AccountConflict.sessionGone) {
        try await store.save(
          [.renew(from: session.digest, to: next)], in: school, recording: line)
      }
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `sessions are listed and ended by person, task and school`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let own = try (1...3).map { try SampleAccounts.session($0, seen: Int64($0)) }
      let tasked = try SampleAccounts.session(4, stage: .task(task), seen: -1)
      let other = try SampleAccounts.session(5, of: KeptSchool.head)
      try await store.save(
        (own + [tasked, other]).map { .start($0) }, in: school, recording: line)
      func listed() async throws -> [UInt64] {
        try await store.sessions(of: teacher, in: school).map(\.id.low)
      }
      #expect(try await listed() == [3, 2, 1, 4])
      try await store.saw(own[0].id, in: school, at: SampleAccounts.now.adding(seconds: 300))
      #expect(try await listed() == [1, 3, 2, 4])
      try await store.save([.endTask(teacher, task)], in: school, recording: line)
      try await store.save([.end(KeptSchool.head, own[1].id)], in: school, recording: line)
      try await store.save([.end(teacher, own[0].id)], in: school, recording: line)
      try await store.save(
        [.endAll(teacher, except: nil)], in: AccountsKept.neighbour, recording: line)
      #expect(try await listed() == [3, 2])
      try await store.save([.endAll(teacher, except: own[1].id)], in: school, recording: line)
      #expect(try await listed() == [2])
      #expect(try await store.session(digest: other.digest) != nil)
      let late = SampleAccounts.now.adding(seconds: 7200)
      #expect(try await store.hasExpired(before: late, in: school))
      #expect(try await !store.hasExpired(before: SampleAccounts.now, in: school))
      try await store.save([.forgetExpired(before: late)], in: school, recording: line)
      #expect(try await listed() == [])
      #expect(try await !store.hasExpired(before: late, in: school))
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `a link comes back as it was, and a link that was used or taken back is gone`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let once = try SampleAccounts.link()
      let void = try SampleAccounts.link(.invitation)
      let tasked = try SampleAccounts.link(.task, task: task)
      try await store.save([once, void, tasked].map { .add($0) }, in: school, recording: line)
      for link in [once, void, tasked] {
        #expect(try await store.link(lookup: link.stored.lookup, in: school) == link)
        let elsewhere = try await store.link(
          lookup: link.stored.lookup, in: AccountsKept.neighbour)
        #expect(elsewhere == nil)
      }
      try await store.save([.useLink(tasked)], in: school, recording: line)
      try await store.save([.useLink(tasked), .useLink(once)], in: school, recording: line)
      try await store.save(
        [
          .voidLinks(teacher, [.invitation, .signIn], task: nil),
          .voidLinks(teacher, [.task], task: OneTask(kind: "duty", id: task.id)),
        ], in: school, recording: line)
      #expect(try await store.link(lookup: tasked.stored.lookup, in: school) != nil)
      try await store.save(
        [.voidLinks(teacher, [.task], task: task)], in: school, recording: line)
      for link in [once, void, tasked] {
        await #expect(throws: AccountConflict.linkGone) {
          try await store.save([.useLink(link)], in: school, recording: line)
        }
      }
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `of a hundred who use one link at once one does, and only that one's line is kept`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let link = try SampleAccounts.link()
      try await store.save([.add(link)], in: school, recording: line)
      let used = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<100 {
          group.addTask { [school, line] in
            (try? await store.save([.useLink(link)], in: school, recording: line)) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(used == 1)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `a challenge is answered once in a browser, and none from before it afterwards`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      func answer(_ holder: UInt8, after seconds: Int64) throws -> AnsweredChallenge {
        AnsweredChallenge(
          holder: Array(repeating: holder, count: 32),
          challenge: try .fresh(random: SampleAccounts.random),
          expiresAt: SampleAccounts.now.adding(seconds: seconds))
      }
      let (early, late, elsewhere) = (
        try answer(6, after: 10), try answer(6, after: 20), try answer(7, after: 10)
      )
      func keep(_ answered: AnsweredChallenge) async throws {
        try await store.save([.answer(answered)], in: school, recording: line)
      }
      try await keep(late)
      for over in [late, early] {
        await #expect(throws: AccountConflict.challengeAnswered) { try await keep(over) }
      }
      try await keep(elsewhere)
      try await keep(try answer(6, after: 30))
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `of a hundred that bring the same answer at once, one gets in`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let answered = AnsweredChallenge(
        holder: Array(repeating: 6, count: 32),
        challenge: try .fresh(random: SampleAccounts.random), expiresAt: SampleAccounts.now)
      let kept = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<100 {
          group.addTask { [school, line] in
            (try? await store.save([.answer(answered)], in: school, recording: line)) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(kept == 1)
    }
  }
}
