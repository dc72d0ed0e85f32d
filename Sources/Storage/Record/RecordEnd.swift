package import Essentials
internal import Ledger

/// The end of a school's record in a transaction, with the lines that wait to be written.
struct RecordEnd: TransactionEnding {
  private let school: SchoolID
  private let keys: RecordKeys
  private let sizeBefore: Int
  private var frontier: MerkleFrontier
  private var entries: [[SQLValue]] = []
  private var mentions: [[SQLValue]] = []

  /// Reads the end as it is stored, and locks it until the commit.
  init(of school: SchoolID, keys: RecordKeys, on connection: SQLConnection) throws {
    // Before anything is added, since a bad site would hurt everybody at the end.
    _ = try keys.origin(of: school)
    // On PostgreSQL the update makes other processes wait for the row; on SQLite nobody else writes anyway.
    let stored = try connection.firstRow(
      "update record_head set size = size where school_id = ? returning frontier",
      [.identifier(school)]
    ) { try $0.bytes(0) }
    guard let stored else { throw RecordStorageFault.noRecord }
    self.school = school
    self.keys = keys
    frontier = try MerkleFrontier(bytes: stored)
    sizeBefore = frontier.size
  }

  /// How many lines the record has, with those that wait.
  var size: Int { frontier.size }

  /// Adds a line.
  ///
  /// - Throws: Whatever the tables would refuse later, when it would hurt everybody in the transaction.
  mutating func add(_ entry: RecordEntry) throws {
    let line = try RecordLine(entry, school: school, position: size)
    let things = entry.mentions
    for word in [entry.act] + things {
      guard !word.utf8.contains(0) else { throw SQLFault.textWithNUL(sql: Self.entryTable) }
      guard word.utf8.count <= RecordEntry.longestWord else {
        throw RecordStorageFault.wordTooLong(word.utf8.count)
      }
    }
    let school = SQLValue.identifier(school)
    let leaf = line.leafHash
    entries.append([
      school, .int(line.position), .instant(entry.at), .text(entry.act), .bytes(line.bytes),
      .bytes(leaf.bytes),
    ])
    mentions += things.map { [school, .text($0), .int(line.position)] }
    frontier.append(leaf)
  }

  /// Writes the lines, what they mention, the digests over them, and the signed end.
  func write(on connection: SQLConnection) throws {
    guard size > sizeBefore else { return }
    try connection.insert(entries, into: Self.entryTable)
    try connection.insert(mentions, into: Self.mentionTable)
    let nodes = RecordNodes(school: school)
    let firstFull = (sizeBefore / Tile.fullWidth + 1) * Tile.fullWidth
    for full in stride(from: firstFull, through: size, by: Tile.fullWidth) {
      try nodes.close(at: full, on: connection)
    }
    let changed = try connection.execute(
      "update record_head set size = ?, frontier = ?, checkpoint = ? where school_id = ?",
      [
        .int(size), .bytes(frontier.bytes), .bytes(try keys.sign(frontier, of: school).bytes),
        .identifier(school),
      ])
    guard changed == 1 else { throw RecordStorageFault.noRecord }
  }

  private static let entryTable = "record_entry (school_id, position, at, act, line, leaf)"
  private static let mentionTable = "record_mention (school_id, thing_id, position)"
}

extension RecordEntry {
  /// The longest act, or identifier, in bytes: PostgreSQL's indexes take rows of up to 2,704.
  package static let longestWord = 2000

  /// The identifiers of everything and everybody that a line is about, each once.
  package var mentions: Set<String> {
    var found = Set(objects.map(\.id))
    switch actor {
    case .person(let person), .link(let person): found.insert(person.description)
    case .onBehalf(let by, let of): found.formUnion([by.description, of.description])
    case .program: break
    }
    return found
  }
}
