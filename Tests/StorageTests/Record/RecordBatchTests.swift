import Essentials
import Ledger
import Storage
import TestSupport
import Testing

private struct ChangeOfMind: Error {}

/// Writes that share a commit share the signed end of the record, and nothing else.
@Suite(.timeLimit(.minutes(15))) struct RecordBatchTests {
  let sample = SampleRecord()

  /// Lends a database in which `SharedCommit` knows how many wait.
  private func withRecord(
    _ engine: DatabaseEngine, _ body: @Sendable (any SQLDatabase) async throws -> Void
  ) async throws {
    try await engine.withPlace(SampleRecord.migrations) { place in
      let database = try await place.open(capacity: SharedCommit.size)
      try await sample.open(in: database)
      try await body(database)
      await database.close()
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `of writes that share a commit, those that fail leave no line and no gap`(
    engine: DatabaseEngine
  ) async throws {
    try await withRecord(engine) { database in
      let outcomes = try await SharedCommit.run(
        in: database, for: .school(SampleRecord.school)
      ) { number, connection in
        let position = try sample.append(number * 10..<number * 10 + 2, on: connection)
        // The first one has read the end for all, and one in the middle has others around it.
        if [0, 4, 5].contains(number) { throw ChangeOfMind() }
        return position
      }
      let positions = outcomes.compactMap { try? $0.get() }
      #expect(positions.sorted() == [0, 2, 4, 6, 8])
      let lines = try await sample.reading(database).lines(limit: 99)
      #expect(
        lines.reversed().map(\.entry)
          == [10, 11, 20, 21, 30, 31, 60, 61, 70, 71].map(SampleRecord.entry))
      #expect(try await sample.verified(in: database).entries == 10)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `of writes that share a commit, one that breaks a rule of the tables leaves no line`(
    engine: DatabaseEngine
  ) async throws {
    try await withRecord(engine) { database in
      let outcomes = try await SharedCommit.run(
        in: database, for: .school(SampleRecord.school)
      ) { number, connection in
        _ = try sample.append(number..<number + 1, on: connection)
        // The school is there already.
        if number == 3 { try sample.journal.open(SampleRecord.school, on: connection) }
      }
      #expect(outcomes.count { (try? $0.get()) != nil } == SharedCommit.size - 1)
      #expect(try await sample.verified(in: database).entries == SharedCommit.size - 1)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `lines of writes that share a commit are proved across full rows of the tree`(
    engine: DatabaseEngine
  ) async throws {
    try await withRecord(engine) { database in
      _ = try await SharedCommit.run(in: database, for: .school(SampleRecord.school)) {
        number, connection in
        _ = try sample.append(0..<100, on: connection)
        if number == 2 { throw ChangeOfMind() }
      }
      let key = try sample.keys.noteKey(of: SampleRecord.school).verifierKey
      for position in [0, 199, 200, 255, 256, 511, 512, 699] {
        let receipt = try #require(try await sample.reading(database).receipt(for: position))
        #expect(receipt.findings(with: [key]).isEmpty)
      }
      #expect(try await sample.verified(in: database).entries == 700)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `while two processes write, the signed end fits the lines at every moment`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withPlace(SampleRecord.migrations) { place in
      let databases = [try await place.open(), try await place.open()]
      try await sample.open(in: databases[0])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<200 {
          group.addTask {
            do {
              try await databases[number % 2].write(for: .school(SampleRecord.school)) {
                _ = try sample.append(number..<number + 1, on: $0)
                if number.isMultiple(of: 5) { throw ChangeOfMind() }
              }
            } catch is ChangeOfMind {}
          }
        }
        for _ in 0..<10 {
          group.addTask {
            let report = try await sample.verified(in: databases[0])
            #expect(report.isWhole)
          }
        }
        try await group.waitForAll()
      }
      #expect(try await sample.verified(in: databases[1]).entries == 160)
      for database in databases { await database.close() }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a write for another school adds no line, also next to one that may`(
    engine: DatabaseEngine
  ) async throws {
    try await withRecord(engine) { database in
      let outcomes = try await SharedCommit.run(
        in: database, for: .school(SampleRecord.school), .school(SchoolID(high: 8, low: 8))
      ) { _, connection in
        try sample.append(0..<1, on: connection)
      }
      var positions: [Int] = []
      for outcome in outcomes {
        switch outcome {
        case .success(let position): positions.append(position)
        case .failure(let error): #expect(error as? RecordStorageFault == .noRecord)
        }
      }
      #expect(positions.sorted() == Array(0..<positions.count))
      #expect(try await sample.verified(in: database).entries == positions.count)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `records of two schools that share a commit each get their own end`(
    engine: DatabaseEngine
  ) async throws {
    let other = SchoolID(high: 8, low: 8)
    try await withRecord(engine) { database in
      try await sample.open(other, in: database)
      _ = try await SharedCommit.run(in: database, for: .installation) { number, connection in
        let school = number.isMultiple(of: 2) ? SampleRecord.school : other
        try sample.journal.append([SampleRecord.entry(number)], of: school, on: connection)
        if number == 1 { throw ChangeOfMind() }
      }
      #expect(try await sample.verified(in: database).entries == 4)
      let elsewhere = SQLRecord(database, of: other, keys: sample.keys)
      #expect(try await elsewhere.checkpoint().checkpoint.size == 3)
      #expect(try await elsewhere.lines(limit: 9).map(\.position) == [2, 1, 0])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `lines that cannot be written are not added, not even those before them`(
    engine: DatabaseEngine
  ) async throws {
    try await withRecord(engine) { database in
      var unfit = SampleRecord.entry(1)
      unfit.commitments = ["text": [1, 2, 3]]
      var endless = SampleRecord.entry(2)
      endless.act = String(repeating: "a", count: 3000)
      var withNUL = SampleRecord.entry(3)
      withNUL.act = "a\0"
      let first = try await database.write(for: .school(SampleRecord.school)) {
        [unfit, endless, withNUL] connection in
        for entry in [unfit, endless, withNUL] {
          #expect(throws: (any Error).self) {
            try sample.journal.append(
              [SampleRecord.entry(0), entry], of: SampleRecord.school, on: connection)
          }
        }
        return try sample.append(5..<6, on: connection)
      }
      #expect(first == 0)
      #expect(try await sample.verified(in: database).entries == 1)
    }
  }
}
