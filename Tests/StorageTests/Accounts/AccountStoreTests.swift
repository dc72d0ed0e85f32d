import Accounts
import Essentials
import Storage
import TestSupport
import Testing
import Vault

@Suite struct AccountStoreTests {
  private let school = AccountsKept.school
  private let teacher = KeptSchool.teacher
  private let line = [SampleAccounts.line()]

  @Test(arguments: AccountsKept.allCases)
  func `an account with everything comes back as it was, by person, subject and passkey`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let account = try SampleAccounts.full()
      let bare = Account(person: KeptSchool.head, school: school, createdAt: SampleAccounts.now)
      try await store.save([.put(account), .put(bare)], in: school, recording: line)
      let saved = account.kept(revision: 1)
      #expect(try await store.account(of: teacher, in: school) == saved)
      #expect(try await store.account(with: account.subjects[1], in: school) == saved)
      let credential = account.passkeys[1].passkey.credentialID
      #expect(try await store.account(withPasskey: credential, in: school) == saved)
      #expect(
        try await store.account(of: KeptSchool.head, in: school) == bare.kept(revision: 1))
      #expect(try await store.account(of: KeptSchool.assistant, in: school) == nil)
      #expect(
        try await store.states(in: school) == [teacher: .complete, KeptSchool.head: .invited])
      #expect(try await store.states(in: AccountsKept.neighbour) == [:])
      #expect(try await store.account(of: teacher, in: AccountsKept.neighbour) == nil)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func
    `keys of before come back as they were, the latest first, and once regained with what opens them`(
      kept: AccountsKept
    ) async throws
  {
    try await kept.with { store in
      let early = try SampleAccounts.former()
      let late = try SampleAccounts.former(replacedAt: SampleAccounts.now.adding(seconds: 60))
      try await store.save(
        [.put(try SampleAccounts.full()), .keepFormer(early), .keepFormer(late)], in: school,
        recording: line)
      #expect(try await store.formerKeys(of: teacher, in: school) == [late, early])
      let other = try SampleAccounts.former(isRegained: true)
      let regained = FormerKeys(
        keys: early.keys, entrustedTo: early.entrustedTo, replacedAt: early.replacedAt,
        regained: other.regained)
      try await store.save([.keepFormer(regained)], in: school, recording: line)
      #expect(try await store.formerKeys(of: teacher, in: school) == [late, regained])
      #expect(try await store.formerKeys(of: KeptSchool.head, in: school).isEmpty)
      #expect(try await store.formerKeys(of: teacher, in: AccountsKept.neighbour).isEmpty)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `an account that changed meanwhile is not overwritten, and nothing of the act is kept`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let account = try SampleAccounts.full()
      try await store.save([.put(account)], in: school, recording: line)
      var changed = account.kept(revision: 1)
      changed.passkeys.removeFirst()
      changed.subjects = []
      changed.keys = nil
      try await store.save([.put(changed)], in: school, recording: line)
      #expect(try await store.account(of: teacher, in: school) == changed.kept(revision: 2))
      let session = try SampleAccounts.session(1)
      for stale in [changed, account] {
        await #expect(throws: AccountConflict.accountChanged) {
          try await store.save([.start(session), .put(stale)], in: school, recording: line)
        }
      }
      #expect(try await store.session(digest: session.digest) == nil)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `what was used once is not used again, and not undone`(kept: AccountsKept) async throws {
    try await kept.with { store in
      let account = try SampleAccounts.full()
      try await store.save([.put(account)], in: school, recording: line)
      let codes = try #require(account.recoveryCodes)
      let left = try RecoveryCodes(
        person: teacher, salt: codes.salt, digests: Array(codes.digests.dropLast()))
      let was = account.passkeys[0].passkey
      let now = Passkey(
        person: teacher, credentialID: was.credentialID, key: was.key, counter: .max,
        mayBeBackedUp: true, isBackedUp: true)
      for (change, conflict) in [
        (AccountChange.useTimeCode(teacher, after: 7, step: 8), AccountConflict.timeCodeUsed),
        (.useRecoveryCode(teacher, of: codes, left: left), .recoveryCodesChanged),
        (.usePasskey(was: was, now: now), .passkeyChanged),
      ] {
        try await store.save([change], in: school, recording: line)
        await #expect(throws: conflict) {
          try await store.save([change], in: school, recording: line)
        }
      }
      await #expect(throws: AccountConflict.accountChanged) {
        try await store.save([.put(account.kept(revision: 1))], in: school, recording: line)
      }
      var expected = account.kept(revision: 4)
      expected.lastUsedStep = 8
      expected.recoveryCodes = left
      expected.passkeys[0].passkey = now
      #expect(try await store.account(of: teacher, in: school) == expected)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `nobody has another's passkey or subject`(kept: AccountsKept) async throws {
    try await kept.with { store in
      try await store.save([.put(try SampleAccounts.full())], in: school, recording: line)
      var other = try SampleAccounts.full(KeptSchool.head, mark: 2)
      other.passkeys = [try SampleAccounts.passkey(KeptSchool.head, credential: 1, "Mine")]
      await #expect(throws: AccountConflict.passkeyTaken) {
        try await store.save([.put(other)], in: school, recording: line)
      }
      other.passkeys = []
      other.subjects = [ProviderSubject(issuer: "https://a.example", subject: "1")]
      await #expect(throws: AccountConflict.subjectTaken) {
        try await store.save([.put(other)], in: school, recording: line)
      }
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `the escrow is made once and replaced by whoever knows which it was`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let made = try (0..<2).map { _ in
        try SchoolEscrow.make(for: school, random: SampleAccounts.random).escrow
      }
      let at = SampleAccounts.now
      try await store.save(
        [.entrust(made[0], replacing: nil, at: at)], in: school, recording: line)
      for wrong in [nil, made[1].publicKey] {
        await #expect(throws: AccountConflict.escrowChanged) {
          try await store.save(
            [.entrust(made[1], replacing: wrong, at: at)], in: school, recording: line)
        }
      }
      try await store.save(
        [.entrust(made[1], replacing: made[0].publicKey, at: at)], in: school, recording: line)
      #expect(try await store.escrow(of: school) == made[1])
      #expect(try await store.escrow(of: AccountsKept.neighbour) == nil)
    }
  }

  @Test(arguments: AccountsKept.allCases)
  func `attempts are counted by account and network, and forgiven`(
    kept: AccountsKept
  ) async throws {
    try await kept.with { store in
      let (now, limits) = (SampleAccounts.now, AttemptLimits.account)
      func keys(_ account: UInt8) -> AttemptKeys {
        AttemptKeys(
          account: Array(repeating: account, count: 16), network: Array(repeating: 0, count: 16))
      }
      for _ in 0..<5 { #expect(try await store.attempt(keys(1), in: school, at: now) == nil) }
      let next = limits.nextAt(after: 5, lastAt: now)
      #expect(try await store.attempt(keys(1), in: school, at: now) == next)
      #expect(try await store.attempt(keys(2), in: school, at: now) == nil)
      #expect(try await store.attempt(keys(1), in: AccountsKept.neighbour, at: now) == nil)
      try await store.save([.forgive(keys(1))], in: school, recording: line)
      #expect(try await store.attempt(keys(1), in: school, at: now) == nil)
      // Six of the network's fifty were made and one is forgiven; one more was made.
      for account in 10..<54 {
        #expect(try await store.attempt(keys(UInt8(account)), in: school, at: now) == nil)
      }
      #expect(try await store.attempt(keys(99), in: school, at: now) != nil)
      let tomorrow = now.adding(seconds: limits.memory)
      #expect(try await store.attempt(keys(99), in: school, at: tomorrow) == nil)
    }
  }
}
