import Accounts
import Essentials
import Storage
import TestSupport
import Testing
import Vault

@Suite struct AccountTablesTests {
  @Test(arguments: DatabaseEngine.allCases)
  func `every table of accounts belongs to a school and is closed to others`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(AccountsKept.migrations) { database in
      let tables = try await SQLSchema.tables(of: database)
        .filter { $0.name != "schema_migration" }
      #expect(tables.count == 33)
      #expect(
        tables.allSatisfy { $0.columns.contains { $0.name == "school_id" && !$0.isOptional } })
      #expect(try await SQLSchema.tablesWithoutRowSecurity(in: database).isEmpty)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a request finds its session by indexes alone`(engine: DatabaseEngine) async throws {
    try await engine.withDatabase(AccountsKept.migrations) { database in
      let scanned = try await FullScans.tables(
        of: SQLAccountStore.sessionByDigest, in: database)
      #expect(scanned.isEmpty)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `nothing that is asked or written about accounts reads a whole table`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(AccountsKept.migrations) { database in
      _ = try await AccountsKept.open(in: database)
      let watched = WatchedDatabase(database)
      let store = SQLAccountStore(watched, journal: RecordJournal(keys: KeptSchool.keys))
      let (school, person) = (AccountsKept.school, KeptSchool.teacher)
      let account = try SampleAccounts.full()
      let (link, session) = (try SampleAccounts.link(), try SampleAccounts.session(1))
      let answered = AnsweredChallenge(
        holder: session.digest, challenge: try .fresh(random: SampleAccounts.random),
        expiresAt: SampleAccounts.now)
      let keys = AttemptKeys(
        account: Array(repeating: 1, count: 16), network: Array(repeating: 2, count: 16))
      _ = try await store.attempt(keys, in: school, at: SampleAccounts.now)
      try await store.save(
        [
          .put(account), .keepFormer(try SampleAccounts.former()), .add(link), .start(session),
          .answer(answered),
        ], in: school, recording: [])
      _ = try await store.account(of: person, in: school)
      _ = try await store.account(with: account.subjects[0], in: school)
      _ = try await store.account(
        withPasskey: account.passkeys[0].passkey.credentialID, in: school)
      _ = try await store.states(in: school)
      _ = try await store.formerKeys(of: person, in: school)
      _ = try await store.lockedKeys(in: school)
      _ = try await store.sessions(of: person, in: school)
      _ = try await store.session(digest: session.digest)
      _ = try await store.link(lookup: link.stored.lookup, in: school)
      _ = try await store.escrow(of: school)
      _ = try await store.hasExpired(before: SampleAccounts.now, in: school)
      try await store.saw(session.id, in: school, at: SampleAccounts.now.adding(seconds: 60))
      try await store.save(
        [
          .put(account.kept(revision: 1)), .useLink(link), .forgive(keys),
          .voidLinks(person, [.signIn, .task], task: nil), .end(person, session.id),
          .endAll(person, except: nil), .forgetExpired(before: SampleAccounts.now),
        ], in: school, recording: [])
      #expect(watched.statements.count > 25)
      for sql in watched.statements {
        let scanned = try await FullScans.tables(of: sql, in: database)
        #expect(scanned.isEmpty, "\(sql)")
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `another process of the server sees the same attempts, sessions and used links`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace(AccountsKept.migrations) { place in
      try await place.opened { one in
        try await place.opened { two in
          let here = try await AccountsKept.open(in: one)
          let there = SQLAccountStore(two, journal: RecordJournal(keys: KeptSchool.keys))
          let (school, now) = (AccountsKept.school, SampleAccounts.now)
          let keys = AttemptKeys(
            account: Array(repeating: 1, count: 16), network: Array(repeating: 2, count: 16))
          for store in [here, there, here, there, here] {
            #expect(try await store.attempt(keys, in: school, at: now) == nil)
          }
          #expect(try await there.attempt(keys, in: school, at: now) != nil)
          let (link, session) = (try SampleAccounts.link(), try SampleAccounts.session(1))
          try await here.save([.add(link), .start(session)], in: school, recording: [])
          #expect(try await there.session(digest: session.digest) != nil)
          try await there.save([.useLink(link)], in: school, recording: [])
          await #expect(throws: AccountConflict.linkGone) {
            try await here.save([.useLink(link)], in: school, recording: [])
          }
        }
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a change of two schools keeps nothing`(engine: DatabaseEngine) async throws {
    try await AccountsKept.with(engine) { store, _ in
      let session = try SampleAccounts.session(1, in: AccountsKept.neighbour)
      await #expect(throws: StoredValueFault("a change of two schools")) {
        try await store.save([.start(session)], in: AccountsKept.school, recording: [])
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a line that cannot be recorded keeps nothing of the act`(
    engine: DatabaseEngine
  ) async throws {
    try await AccountsKept.with(engine) { store, _ in
      var line = SampleAccounts.line()
      line.commitments = ["name": [1, 2, 3]]
      let session = try SampleAccounts.session(1)
      await #expect(throws: (any Error).self) {
        try await store.save([.start(session)], in: AccountsKept.school, recording: [line])
      }
      #expect(try await store.session(digest: session.digest) == nil)
    }
  }
}
