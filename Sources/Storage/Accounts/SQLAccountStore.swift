package import Accounts
package import Essentials
package import Vault

/// Accounts, sessions, links and attempts in the database.
package struct SQLAccountStore: AccountStore {
  let database: any SQLDatabase
  private let journal: RecordJournal

  /// A store that keeps accounts in a database and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal) {
    self.database = database
    self.journal = journal
  }

  /// A person's account, if there is one.
  package func account(of person: PersonID, in school: SchoolID) async throws -> Account? {
    try await database.read(for: .school(school)) {
      try AccountReader(connection: $0, school: school).account(of: person)
    }
  }

  /// The account that a provider's subject is linked with, if there is one.
  package func account(
    with subject: ProviderSubject, in school: SchoolID
  ) async throws -> Account? {
    try await database.read(for: .school(school)) {
      try AccountReader(connection: $0, school: school).account(
        inTable: "provider_subject", where: "issuer = ? and subject = ?",
        [.text(subject.issuer), .text(subject.subject)])
    }
  }

  /// The account that has the passkey of that identifier, if there is one.
  package func account(
    withPasskey credentialID: [UInt8], in school: SchoolID
  ) async throws -> Account? {
    try await database.read(for: .school(school)) {
      try AccountReader(connection: $0, school: school).account(
        inTable: "passkey", where: "credential_id = ?", [.bytes(credentialID)])
    }
  }

  /// How far the accounts of a school have come: one statement.
  package func states(in school: SchoolID) async throws -> [PersonID: AccountState] {
    let states = try await database.read(for: .school(school)) {
      try $0.rows(Self.statesOfSchool, [.identifier(school)], AccountRow.state)
    }
    return Dictionary(states, uniquingKeysWith: { first, _ in first })
  }

  /// The session that a cookie's digest names, in whichever school: one statement.
  package func session(digest: [UInt8]) async throws -> SessionFound? {
    // The cookie does not say of which school it is.
    try await database.read(for: .installation) {
      try $0.firstRow(Self.sessionByDigest, [.bytes(digest)], SessionRow.found)
    }
  }

  /// The statement that every request of somebody who is signed in begins with.
  package static let sessionByDigest = """
    select \(SessionRow.columns), a.public_key,
      case when a.password is null then 0 else 1 end,
      case when a.time_code is null then 0 else 1 end,
      case when exists (select 1 from passkey p
        where p.school_id = s.school_id and p.person_id = s.person_id) then 1 else 0 end,
      case when a.public_key is not null and a.password_seal is null then 1 else 0 end
    from session s
    left join account a on a.school_id = s.school_id and a.person_id = s.person_id
    where s.digest = ? and a.disabled_at is null
    """

  private static let statesOfSchool = """
    select a.person_id, case when a.disabled_at is null then 0 else 1 end,
      case when a.password is null then 0 else 1 end,
      case when exists (select 1 from provider_subject s
        where s.school_id = a.school_id and s.person_id = a.person_id) then 1 else 0 end,
      case when a.time_code is not null or exists (select 1 from passkey p
        where p.school_id = a.school_id and p.person_id = a.person_id) then 1 else 0 end
    from account a where a.school_id = ?
    """

  /// A person's keys of before, the latest first.
  package func formerKeys(of person: PersonID, in school: SchoolID) async throws -> [FormerKeys] {
    let all = try await database.read(for: .school(school)) {
      try $0.rows(
        """
        select \(FormerKeyRow.columns) from former_key where school_id = ? and person_id = ?
        """, [.identifier(school), .identifier(person)], FormerKeyRow.former)
    }
    return all.sorted { $0.replacedAt > $1.replacedAt }
  }

  /// Whose keys in a school lie under a password that was forgotten: one statement.
  package func lockedKeys(in school: SchoolID) async throws -> [LockedKeys] {
    try await database.read(for: .school(school)) {
      try $0.rows(
        """
        select person_id, entrusted_to from account
        where school_id = ? and public_key is not null and password_seal is null
          and disabled_at is null
        """, [.identifier(school)]
      ) { row in
        LockedKeys(
          person: try row.identifier(0),
          entrustedTo: try row.bytesOrNil(1).map { try MemberPublicKey(bytes: $0) })
      }
    }
  }

  /// A person's sessions, the one that was used last first.
  package func sessions(of person: PersonID, in school: SchoolID) async throws -> [Session] {
    try await database.read(for: .school(school)) {
      try $0.rows(
        """
        select \(SessionRow.columns) from session s where s.school_id = ? and s.person_id = ?
        order by s.last_seen_at desc, s.session_id
        """, [.identifier(school), .identifier(person)], SessionRow.session)
    }
  }

  /// The link that is found by those bytes, if it was neither used nor taken back.
  package func link(lookup: [UInt8], in school: SchoolID) async throws -> PersonalLink? {
    try await database.read(for: .school(school)) {
      try $0.firstRow(
        "select \(LinkRow.columns) from personal_link where school_id = ? and lookup = ?",
        [.identifier(school), .bytes(lookup)], LinkRow.link)
    }
  }

  /// The school's escrow, if it was made.
  package func escrow(of school: SchoolID) async throws -> SchoolEscrow? {
    try await database.read(for: .school(school)) {
      try $0.firstRow(
        "select public_key from school_escrow where school_id = ?", [.identifier(school)]
      ) { SchoolEscrow(school: school, publicKey: try MemberPublicKey(bytes: $0.bytes(0))) }
    }
  }

  /// Whether something ran out before a moment.
  package func hasExpired(before moment: Instant, in school: SchoolID) async throws -> Bool {
    try await database.read(for: .school(school)) { connection in
      try AccountWriter.expiring.contains { table, column in
        try connection.firstRow(
          "select 1 from \(table) where school_id = ? and \(column) < ? limit 1",
          [.identifier(school), .instant(moment)]
        ) { try $0.int(0) } != nil
      }
    }
  }

  /// Saves all changes of one act with their entries, or nothing.
  package func save(
    _ changes: [AccountChange], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    do {
      try await database.write(for: .school(school)) { [journal] connection in
        for change in changes {
          try AccountWriter(connection: connection, school: school).write(change)
        }
        try journal.append(entries, of: school, on: connection)
      }
    } catch let violation as SQLConstraintViolation where violation.kind == .unique {
      throw violation.accountConflict ?? violation
    }
  }
}

extension SQLConstraintViolation {
  /// Which conflict it is that two of a kind were to be kept.
  fileprivate var accountConflict: (any Error)? {
    switch table ?? constraint {
    case "account": AccountConflict.accountChanged
    case "passkey", "passkey_credential": AccountConflict.passkeyTaken
    case "provider_subject": AccountConflict.subjectTaken
    case "school_escrow": AccountConflict.escrowChanged
    default: nil
    }
  }
}
